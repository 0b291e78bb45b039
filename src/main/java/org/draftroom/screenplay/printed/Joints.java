package org.draftroom.screenplay.printed;

import java.util.List;
import org.draftroom.screenplay.pagination.Columns;

/**
 * What joins two lines of one paragraph: spaces where the line was full, nothing after a hyphen, a line break
 * where the next word would still have fitted. Some programs print the spaces at which a line broke; then they say it.
 */
final class Joints {

    private static final double MOST = 0.5;
    private static final double FEW = 0.01;
    private static final double SOME = 0.1;
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Measure measure;
    private final boolean printsSpaces;
    private final double spacedEnds;
    private final boolean spacesTwice;
    private final boolean spacesDashes;

    Joints(List<List<BodyLine>> pages, Measure measure) {
        this.measure = measure;
        Habits habits = new Habits();
        pages.forEach(habits::look);
        this.printsSpaces = habits.spaced > MOST * habits.joined;
        this.spacedEnds = (double) habits.spacedEnds / Math.max(1, habits.ends);
        this.spacesTwice = habits.twice > MOST * habits.sentences;
        this.spacesDashes = habits.dashSpaces >= habits.dashes - habits.dashSpaces;
    }

    /** Whether the spaces at which lines broke are printed. */
    boolean printsSpaces() {
        return printsSpaces;
    }

    /** Whether a line ends in spaces only where its paragraph goes on. */
    boolean endsBare() {
        return printsSpaces && spacedEnds < FEW;
    }

    /** Whether a line that ends in spaces is more likely than not inside its paragraph. */
    boolean mostlyEndsBare() {
        return printsSpaces && spacedEnds < SOME;
    }

    /** What stands between two lines of a column that may reach as far as {@code end}; of spaces at its end nothing is known. */
    String inColumn(PrintedLine line, PrintedLine next, int end) {
        return line.isBroken() || fits(line, next, end) ? "\n" : spaces(line.words(), next.words());
    }

    /** What stands between two lines, the first of which may reach as far as {@code end}. */
    String between(PrintedLine line, PrintedLine next, int end) {
        String text = line.text();
        String words = text.stripTrailing();
        if (line.isBroken()) {
            return "\n";
        }
        if (printsSpaces && text.length() > words.length()) {
            return text.substring(words.length());
        }
        if (fits(line, next, end) || printsSpaces && !isBroken(words)) {
            return "\n";
        }
        return printsSpaces ? "" : spaces(words, next.words());
    }

    /** Whether the next line's first word would have fitted on a line. */
    boolean fits(PrintedLine line, PrintedLine next, int end) {
        String words = next.words();
        int from = next.indent();
        int to = from + (words.indexOf(' ') < 0 ? words.length() : words.indexOf(' '));
        int word = next.rights()[to - 1] - next.lefts()[from];
        return line.right() + gap(line.words()) + word <= end + measure.cell() / 10;
    }

    /** The room that parts the words: the most that it can be. */
    private int gap(String words) {
        if (isHyphen(words)) {
            return 0;
        }
        int space = measure.isTypewritten() ? measure.cell() : measure.size() / 4;
        return spacesTwice && Shape.endsSentence(words) ? 2 * space : space;
    }

    /** Whether a line could break here without a space. */
    private static boolean isBroken(String words) {
        char last = words.charAt(words.length() - 1);
        return last == '-' || last == '—' || last == '–' || last == '/' || last == SOFT_HYPHEN || isWide(last);
    }

    private static boolean isWide(char c) {
        return Columns.of(String.valueOf(c)) > 1;
    }

    /** The spaces at which a full line broke. */
    String spaces(String words, String next) {
        char last = words.charAt(words.length() - 1);
        if (words.endsWith(" -") && next.startsWith("-")) {
            return "";
        }
        if (Shape.breaksOff(words)) {
            return spacesDashes || words.endsWith(" --") ? " " : "";
        }
        if (isWide(last) || isWide(next.charAt(0)) || isHyphen(words)) {
            return "";
        }
        return spacesTwice && Shape.endsSentence(words) ? "  " : " ";
    }

    private static boolean isHyphen(String words) {
        int last = words.length() - 1;
        boolean hyphen = words.charAt(last) == '-' || words.charAt(last) == SOFT_HYPHEN;
        return hyphen && last > 0 && words.charAt(last - 1) != ' ';
    }

    /** How a document spaces, counted inside its lines. */
    private static final class Habits {

        private int joined;
        private int ends;
        private int spacedEnds;
        private int spaced;
        private int sentences;
        private int twice;
        private int dashes;
        private int dashSpaces;

        void look(List<BodyLine> page) {
            for (int i = 0; i < page.size(); i++) {
                String text = page.get(i).line().text();
                if (i > 0
                        && page.get(i).rows() == 1
                        && page.get(i).place() == page.get(i - 1).place()) {
                    joined++;
                    spaced += page.get(i - 1).line().text().endsWith(" ") ? 1 : 0;
                }
                if (i > 0 && page.get(i).rows() > 1) {
                    ends++;
                    spacedEnds += page.get(i - 1).line().text().endsWith(" ") ? 1 : 0;
                }
                inside(text.strip());
            }
        }

        private void inside(String words) {
            for (int i = 1; i + 2 < words.length(); i++) {
                boolean space = words.charAt(i) == ' ';
                if (space && words.charAt(i - 1) != ' ' && Shape.endsSentence(words.substring(Math.max(0, i - 4), i))) {
                    sentences++;
                    twice += words.charAt(i + 1) == ' ' ? 1 : 0;
                }
                if (!space && words.charAt(i - 1) != ' ' && Shape.breaksOff(words.substring(i - 1, i + 1))) {
                    dashes++;
                    dashSpaces += words.charAt(i + 1) == ' ' ? 1 : 0;
                }
            }
        }
    }
}
