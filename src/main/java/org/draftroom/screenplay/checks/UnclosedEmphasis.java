package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.StyledText;

/**
 * Marks of emphasis that stay on the page because they have no partner on their line. Marks inside words, between
 * spaces, or in long rows are something else. Two that open and close over several lines are one finding.
 */
final class UnclosedEmphasis implements Check {

    private static final int WORD = 20;

    /** A mark that prints: from and to in the element's text. */
    private record Mark(int from, int to) {}

    @Override
    public void run(Breakdown script, Findings findings) {
        for (int i = 0; i < script.count(); i++) {
            Passage passage = script.passage(i);
            String marked = passage.element().text();
            boolean printed = passage.element().type().isPrinted() || passage.is(ElementType.SYNOPSIS);
            if (printed && (marked.indexOf('*') >= 0 || marked.indexOf('_') >= 0)) {
                report(passage, marks(marked, StyledText.marks(marked)), findings);
            }
        }
    }

    private static List<Mark> marks(String text, byte[] styles) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if ((c == '*' || c == '_') && styles[at] >= 0 && !isEscaped(text, at, styles)) {
                while (end < text.length() && text.charAt(end) == c && styles[end] >= 0) {
                    end++;
                }
                if (end - at <= (c == '*' ? 3 : 1) && isMark(text, at, end)) {
                    marks.add(new Mark(at, end));
                }
            }
            at = end;
        }
        return marks;
    }

    private static boolean isEscaped(String text, int at, byte[] styles) {
        return at > 0 && text.charAt(at - 1) == '\\' && styles[at - 1] < 0;
    }

    /** Whether a run of marks touches text on one side only, or punctuation on one of two. */
    private static boolean isMark(String text, int from, int to) {
        if (from > 0 && text.charAt(from - 1) == '/' || to < text.length() && text.charAt(to) == '/') {
            return false;
        }
        boolean left = from > 0 && !Letters.isSpace(text.charAt(from - 1));
        boolean right = to < text.length() && !Letters.isSpace(text.charAt(to));
        boolean leftWord = left && Letters.isWord(text.charAt(from - 1));
        boolean rightWord = right && Letters.isWord(text.charAt(to));
        boolean sum = to < text.length() && from > 0 && Character.isDigit(text.charAt(from - 1)) && !right;
        return (left || right) && !(leftWord && rightWord) && !sum && (leftWord || rightWord || left != right);
    }

    private static void report(Passage passage, List<Mark> marks, Findings findings) {
        String text = passage.element().text();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Mark next = i + 1 < marks.size() ? marks.get(i + 1) : null;
            if (next != null && isOverLines(text, mark, next)) {
                overLines(passage, mark, next, findings);
                i++;
            } else {
                alone(passage, mark, findings);
            }
        }
    }

    private static boolean isOverLines(String text, Mark mark, Mark next) {
        boolean opens = mark.to < text.length() && !Letters.isSpace(text.charAt(mark.to));
        boolean closes = !Letters.isSpace(text.charAt(next.from - 1));
        boolean same = text.substring(mark.from, mark.to).equals(text.substring(next.from, next.to));
        return opens && closes && same && text.substring(mark.to, next.from).indexOf('\n') >= 0;
    }

    /** Emphasis that goes on over line ends: the fix closes and opens it with each line. */
    private static void overLines(Passage passage, Mark mark, Mark next, Findings findings) {
        String text = passage.element().text();
        String written = text.substring(mark.from, mark.to);
        List<Fix.Replacement> replacements = new ArrayList<>();
        for (int at = text.indexOf('\n', mark.to); at >= 0 && at < next.from; at = text.indexOf('\n', at + 1)) {
            int lineEnd = offset(passage, at - 1) + 1;
            int lineStart = offset(passage, at + 1);
            replacements.add(new Fix.Replacement(lineEnd, lineEnd, written));
            replacements.add(new Fix.Replacement(lineStart, lineStart, written));
        }
        String explanation = findings.words().closesLater(written);
        Fix fix = new Fix(findings.words().closeOnEachLine(), replacements);
        findings.add(Kind.UNCLOSED_EMPHASIS, range(passage, mark), explanation, List.of(), fix);
    }

    private static void alone(Passage passage, Mark mark, Findings findings) {
        String written = passage.element().text().substring(mark.from, mark.to);
        int from = offset(passage, mark.from);
        Fix fix = Fix.of(findings.words().takeOut(written), from, offset(passage, mark.to - 1) + 1, "");
        String explanation = findings.words().noPartner(written);
        findings.add(Kind.UNCLOSED_EMPHASIS, range(passage, mark), explanation, List.of(), fix);
    }

    /** The mark with the word it touches. */
    private static int[] range(Passage passage, Mark mark) {
        String text = passage.element().text();
        int start = mark.from;
        while (start > 0 && Letters.isWord(text.charAt(start - 1)) && mark.from - start < WORD) {
            start--;
        }
        int end = mark.to;
        while (end < text.length() && Letters.isWord(text.charAt(end)) && end - mark.to < WORD) {
            end++;
        }
        return new int[] {offset(passage, start), offset(passage, end - 1) + 1};
    }

    private static int offset(Passage passage, int at) {
        return passage.element().map().offset(at);
    }
}
