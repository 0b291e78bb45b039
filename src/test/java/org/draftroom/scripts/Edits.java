package org.draftroom.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Change sets for tests. */
public final class Edits {

    private static final String[] PIECES = {"a", "b", "ab", "\n", "Row", " ", "😀", ""};

    private Edits() {}

    /** Replaces the range of a text of that length. */
    public static ChangeSet replace(int length, int from, int to, String insert) {
        return new ChangeSet(
                List.of(Section.kept(from), Section.replaced(to - from, insert), Section.kept(length - to)));
    }

    public static ChangeSet insert(String text, int at, String insert) {
        return replace(text.length(), at, at, insert);
    }

    /** Two changes with a kept stretch between them. */
    static ChangeSet beside(ChangeSet first, int kept, ChangeSet second) {
        List<Section> sections = new ArrayList<>(first.sections());
        sections.add(Section.kept(kept));
        sections.addAll(second.sections());
        return new ChangeSet(sections);
    }

    /** A small edit somewhere that never cuts a character in two. */
    public static ChangeSet random(Random random, String text) {
        int from = whole(text, random.nextInt(text.length() + 1));
        int to = whole(text, Math.min(text.length(), from + random.nextInt(6)));
        return replace(text.length(), from, to, piece(random) + piece(random));
    }

    public static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(piece(random));
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private static int whole(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }
}
