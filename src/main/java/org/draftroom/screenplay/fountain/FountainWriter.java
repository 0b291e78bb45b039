package org.draftroom.screenplay.fountain;

import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.ScenePrefixes;

/**
 * Writes Fountain text element by element. Texts come with emphasis already marked, see {@link MarkedText};
 * a marker is written where the line would otherwise be read as something else.
 */
public final class FountainWriter {

    private final StringBuilder text = new StringBuilder();
    private boolean inSpeech;

    /** Writes a line of the title page; first of all. */
    public void title(String key, String value) {
        String[] lines = value.split("\n", -1);
        text.append(key).append(':');
        if (lines.length == 1) {
            text.append(' ').append(value).append('\n');
            return;
        }
        text.append('\n');
        for (String line : lines) {
            text.append("    ").append(line).append('\n');
        }
    }

    /** Writes a blank line that is meant. */
    public void blankLine() {
        text.append('\n');
        inSpeech = false;
    }

    /** What comes next is no part of the speech before it. */
    public void endSpeech() {
        inSpeech = false;
    }

    public void heading(String heading, String number) {
        boolean natural = ScenePrefixes.opens(Characters.trim(heading)) && !heading.isEmpty();
        boolean possible = natural || LineRules.isForcedHeading("." + heading);
        if (!possible) {
            action(heading);
            return;
        }
        paragraph((natural ? "" : ".") + heading + (number.isEmpty() ? "" : " #" + number + "#"));
    }

    /** Writes a paragraph of action, line by line. */
    public void action(String action) {
        StringBuilder lines = new StringBuilder();
        String[] parts = action.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            String line = parts[i];
            boolean plain = isAction(line, i == 0, i + 1 == parts.length);
            lines.append(i == 0 ? "" : "\n").append(plain ? "" : "!").append(line);
        }
        paragraph(lines.toString());
    }

    private boolean isAction(String line, boolean first, boolean last) {
        String trimmed = Characters.trim(line);
        if (trimmed.isEmpty()) {
            return !first || !last;
        }
        if (LineRules.marked(trimmed) != null) {
            return false;
        }
        boolean title = text.isEmpty() && TitleKeys.colon(line) > 0;
        boolean cue = !last && LineRules.isCue(trimmed);
        boolean shaped = LineRules.isForcedHeading(trimmed)
                || ScenePrefixes.opens(trimmed)
                || LineRules.isTransition(trimmed)
                || cue;
        return !(first && (shaped || title));
    }

    /** Writes a cue; what follows is its speech until another kind of element. */
    public void cue(String cue, boolean right) {
        String trimmed = Characters.trim(cue);
        boolean natural = !trimmed.isEmpty()
                && trimmed.charAt(0) != '@'
                && LineRules.isCue(trimmed)
                && LineRules.marked(trimmed) == null
                && !LineRules.isForcedHeading(trimmed)
                && !ScenePrefixes.opens(trimmed);
        paragraph((natural ? "" : "@") + trimmed + (right ? " ^" : ""));
        inSpeech = true;
    }

    /** Writes a line of a speech, or action where no cue came before. */
    public void speech(ElementType type, String line) {
        if (!inSpeech) {
            action(line);
            return;
        }
        String kept = line.replace("\n\n", "\n  \n");
        text.setLength(text.length() - 1);
        switch (type) {
            case PARENTHETICAL -> text.append(inBrackets(Characters.trim(kept)));
            case LYRICS -> text.append('~').append(kept.replace("\n", "\n~"));
            default -> text.append(kept.isEmpty() ? "  " : kept);
        }
        text.append("\n\n");
    }

    private static String inBrackets(String line) {
        String open = line.startsWith("(") ? "" : "(";
        return open + line.replace('\n', ' ') + (line.endsWith(")") ? "" : ")");
    }

    /** Writes what is sung: in a speech a part of it, elsewhere a paragraph of its own. */
    public void lyrics(String lines) {
        if (inSpeech) {
            speech(ElementType.LYRICS, lines);
            return;
        }
        paragraph("~" + lines.replace("\n", "\n~"));
    }

    public void transition(String transition) {
        boolean natural = LineRules.isTransition(Characters.trim(transition));
        paragraph((natural ? "" : "> ") + Characters.trim(transition));
    }

    public void centered(String lines) {
        paragraph("> " + lines.replace("\n", " <\n> ") + " <");
    }

    public void pageBreak() {
        paragraph("===");
    }

    public void section(int depth, String section) {
        paragraph("#".repeat(Math.max(1, depth)) + " " + section.replace('\n', ' '));
    }

    public void synopsis(String synopsis) {
        paragraph("= " + synopsis.replace('\n', ' '));
    }

    /** Writes a note behind the last paragraph. */
    public void note(String note) {
        String kept = "[[" + note.replace("]]", "] ]").replace("\n\n", "\n  \n") + "]]";
        int end = end();
        if (end == 0) {
            paragraph(kept);
        } else {
            text.insert(end, " " + kept);
        }
    }

    /** Where the last paragraph ends. */
    public int end() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    /** Writes a line as it is, such as the ends of a boneyard. */
    public void raw(String line) {
        paragraph(line);
    }

    private void paragraph(String paragraph) {
        text.append(paragraph).append("\n\n");
        inSpeech = false;
    }

    /** Ends the title page. */
    public void endTitle() {
        text.append('\n');
    }

    /** Everything written so far. */
    public String text() {
        int end = text.length();
        while (end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }
}
