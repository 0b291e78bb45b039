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

    /** Index in the line of a visible character. */
    int inLine(int index) {
        int at = index;
        for (int i = 0; i < hidden.length && hidden[i] <= at; i += 3) {
            at += hidden[i + 1] - hidden[i];
        }
        return at;
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
