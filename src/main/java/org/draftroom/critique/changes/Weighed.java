package org.draftroom.critique.changes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.draftroom.ollama.reading.Fence;
import org.draftroom.ollama.reading.Material;

/** The weightiest changes, as many as a prompt holds, in the order of the script. */
record Weighed(List<Change> changes, Material material) {

    private static final int MOST = 24;
    /** Bytes of one change at most, for what came and for what went each. */
    private static final int LONGEST = 2_400;

    private static final Comparator<Change> WEIGHTIEST =
            Comparator.comparing(Change::weight).reversed();

    /** @param room bytes of UTF-8 for all */
    static Weighed of(Changes changes, int room) {
        List<Change> taken = new ArrayList<>();
        int left = room;
        for (Change change :
                changes.changes().stream().sorted(WEIGHTIEST).limit(MOST).toList()) {
            int size = bytes(material(change).text());
            if (size <= left) {
                left -= size;
                taken.add(change);
            }
        }
        taken.sort(Comparator.comparing(Change::number));
        Material all = taken.stream().map(Weighed::material).reduce(new Material(""), Material::and);
        return new Weighed(List.copyOf(taken), all);
    }

    private static Material material(Change change) {
        String title = "CHANGE " + change.number() + ", scene "
                + Fence.neutral(change.scene().name()) + ": "
                + switch (change.state()) {
                    case ADDED -> "the scene is new";
                    case CUT -> "the scene was cut";
                    case MOVED -> "the scene stands elsewhere, and its words changed";
                    default -> "its words changed";
                };
        Material head = new Material(title + "\n");
        Material went = side("REMOVED", "removed", change.went());
        return head.and(went).and(side("ADDED", "added", change.came()));
    }

    private static Material side(String title, String name, List<String> paragraphs) {
        return paragraphs.isEmpty() ? new Material("") : Material.fenced(title, name, bounded(paragraphs));
    }

    /** Whole paragraphs, and of a first one that is too long its beginning. */
    private static String bounded(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!text.isEmpty() && bytes(text + paragraph) > LONGEST) {
                break;
            }
            text.append(paragraph, 0, Math.min(paragraph.length(), LONGEST)).append("\n\n");
        }
        return text.toString();
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
