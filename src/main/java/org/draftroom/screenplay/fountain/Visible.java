package org.draftroom.screenplay.fountain;

/**
 * What of a line is left when its notes and boneyards are taken out.
 *
 * @param text the characters left
 * @param hidden what was taken out, as {@link SourceLine#hidden}
 */
record Visible(String text, int[] hidden) {

    static Visible of(SourceLine line) {
        return new Visible(line.hidden.length == 0 ? line.text : without(line), line.hidden);
    }

    static String trimmed(SourceLine line) {
        return Characters.trim(of(line).text);
    }

    private static String without(SourceLine line) {
        StringBuilder visible = new StringBuilder(line.text.length());
        int at = 0;
        for (int i = 0; i < line.hidden.length; i += 3) {
            visible.append(line.text, at, line.hidden[i]);
            at = line.hidden[i + 1];
        }
        return visible.append(line.text, at, line.text.length()).toString();
    }

    /** The index in the line of each visible character. */
    int[] indexes() {
        int[] indexes = new int[text.length()];
        int at = 0;
        int next = 0;
        for (int i = 0; i < indexes.length; i++) {
            while (next < hidden.length && hidden[next] <= at) {
                at = hidden[next + 1];
                next += 3;
            }
            indexes[i] = at++;
        }
        return indexes;
    }

    /** Adds visible characters to an element's text, the line starting at a source offset. */
    void addTo(ElementText target, int from, int to, int at) {
        int skipped = 0;
        int start = from;
        for (int i = 0; i < hidden.length; i += 3) {
            int end = Math.min(to, Math.max(start, hidden[i] - skipped));
            target.add(text, start, end, at + skipped);
            start = end;
            skipped += hidden[i + 1] - hidden[i];
        }
        target.add(text, start, to, at + skipped);
    }
}
