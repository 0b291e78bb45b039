package org.draftroom.screenplay.revisions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.draftroom.screenplay.Screenplay;

/** A text in which one scene is as an earlier text had it, and all else stays. */
public final class RestoredScene {

    private static final String BLANK_LINE = "\n\n";

    private RestoredScene() {}

    /**
     * The later text with a scene of the earlier one: in its place where it is there still, or else behind the scene
     * that it followed. Only white space around it may differ from what it was.
     *
     * @param scene the scene's place in the earlier text, from 1; 0 is what stands before the first
     * @return empty where the earlier text has no such scene
     */
    public static Optional<String> in(Screenplay now, Screenplay earlier, int scene) {
        List<Stretch> before = Stretch.of(earlier);
        if (scene < 0 || scene >= before.size()) {
            return Optional.empty();
        }
        List<Stretch> after = Stretch.of(now);
        int[] places = places(ScenePairs.of(before, after), before.size());
        Stretch wanted = before.get(scene);
        String text = earlier.source().substring(wanted.from(), wanted.to());
        if (places[scene] >= 0) {
            Stretch place = after.get(places[scene]);
            return Optional.of(put(now.source(), place.from(), place.to(), text));
        }
        int at = after.get(placeBefore(places, scene)).to();
        return Optional.of(put(now.source(), at, at, text));
    }

    /** For each earlier stretch the later one that it is, or -1. */
    private static int[] places(int[] partners, int count) {
        int[] places = new int[count];
        Arrays.fill(places, -1);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                places[partners[i]] = i;
            }
        }
        return places;
    }

    /** What stands before the first scene is always there, so the search ends. */
    private static int placeBefore(int[] places, int scene) {
        int previous = scene - 1;
        while (places[previous] < 0) {
            previous--;
        }
        return places[previous];
    }

    private static String put(String source, int from, int to, String text) {
        String head = apart(source.substring(0, from), text);
        String tail = source.substring(to);
        return head + apart(text, tail) + tail;
    }

    /** A text with a blank line at its end where another one follows. */
    private static String apart(String text, String next) {
        return text.isBlank() || next.isBlank() || text.endsWith(BLANK_LINE) ? text : text.stripTrailing() + BLANK_LINE;
    }
}
