package org.draftroom.storyboards.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A model's replies about a panel, as tests would have them. */
public final class PanelReply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();

    private PanelReply() {}

    /** Lena at night, as the look of the boards has her. */
    public static PanelReply lena() {
        PanelReply reply = new PanelReply();
        reply.root.put("happens", "A woman looks at something out of the picture.");
        ObjectNode figure = reply.root.putArray("figures").addObject();
        figure.put("looks", "young woman, short hair").put("name", "Lena");
        figure.putArray("wardrobe").add("dark coat");
        figure.put("place", "centre").put("facing", "left");
        box(figure, 150, 350, 1000, 650);
        ObjectNode prop = reply.root.putArray("props").addObject();
        prop.put("what", "watch").put("place", "bottom-left");
        box(prop, 700, 100, 800, 200);
        reply.root.putArray("lettering");
        reply.root.put("location", "salt flats");
        reply.with("size", "medium-close-up").with("framing", "single").with("angle", "eye-level");
        reply.with("horizon", "level").with("movement", "push-in").with("lens", "unsure");
        reply.with("light", "side").with("key", "low").with("composition", "centred");
        reply.with("setting", "exterior").with("time", "night").with("direction", "still");
        reply.root.putArray("doubts").add("time");
        return reply;
    }

    /** What a model that looked says of her mirrored. */
    public static String lenaMirrored() {
        return mirrored("centre", "right", "bottom-right", "push-in", "still");
    }

    public static String mirrored(String place, String facing, String thing, String movement, String direction) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("figures")
                .addObject()
                .put("number", 1)
                .put("place", place)
                .put("facing", facing);
        root.putArray("props").addObject().put("number", 1).put("place", thing);
        root.put("movement", movement).put("direction", direction);
        return root.toString();
    }

    public static String words(String... texts) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode words = root.putArray("words");
        for (String text : texts) {
            words.addObject()
                    .put("number", words.size())
                    .put("text", text)
                    .put("role", "dialogue")
                    .put("speaker", "");
        }
        return root.toString();
    }

    public PanelReply with(String field, String value) {
        root.put(field, value);
        return this;
    }

    public PanelReply without(String field) {
        root.remove(field);
        return this;
    }

    public PanelReply doubts(String... fields) {
        ArrayNode doubts = root.putArray("doubts");
        List.of(fields).forEach(doubts::add);
        return this;
    }

    /** A figure in the middle of whom only this is said. */
    public PanelReply figure(String looks, String name) {
        ObjectNode figure = ((ArrayNode) root.path("figures")).addObject();
        figure.put("looks", looks).put("name", name).put("place", "centre").put("facing", "unsure");
        figure.putArray("wardrobe");
        box(figure, 0, 0, 0, 0);
        return this;
    }

    public PanelReply lettered(String text, String role, int top) {
        ObjectNode lettering = ((ArrayNode) root.path("lettering")).addObject();
        lettering.put("text", text).put("role", role).put("speaker", "");
        box(lettering, top, 100, top + 80, 500);
        return this;
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static void box(ObjectNode of, int top, int left, int bottom, int right) {
        of.putArray("box").add(top).add(left).add(bottom).add(right);
    }
}
