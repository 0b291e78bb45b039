package org.draftroom.screenplay.checks;

import java.util.List;

/**
 * Notes and boneyards that lack an end, read from the source as the parser reads it: a note ends before an empty
 * line or not at all, a boneyard ends anywhere behind it. One that swallows the beginning of another isn't closed
 * either.
 */
final class UnclosedMarks implements Check {

    private static final String[] OPEN = {"[[", "/*"};
    private static final String[] CLOSE = {"]]", "*/"};
    private static final Kind[] KINDS = {Kind.UNCLOSED_NOTE, Kind.UNCLOSED_BONEYARD};

    @Override
    public void run(Breakdown script, Findings findings) {
        new Scan(script, findings).run();
    }

    private static final class Scan {
        private final String source;
        private final Findings findings;
        private final int lastBoneyardEnd;
        private int at;
        /** A boneyard without an end has been reported: so are all behind it. */
        private boolean endless;
        /** Before this index no note closes. */
        private int openUntil;

        Scan(Breakdown script, Findings findings) {
            this.source = script.source();
            this.findings = findings;
            this.lastBoneyardEnd = source.lastIndexOf("*/");
            this.at = script.count() == 0 ? source.length() : titleEnd(script);
        }

        private static int titleEnd(Breakdown script) {
            List<org.draftroom.screenplay.TitlePage.Entry> title =
                    script.script().titlePage().entries();
            return title.isEmpty() ? 0 : title.get(title.size() - 1).to();
        }

        void run() {
            while (at + 1 < source.length()) {
                char next = source.charAt(at + 1);
                char c = source.charAt(at);
                if (c == '[' && next == '[') {
                    note();
                } else if (c == '/' && next == '*') {
                    boneyard();
                } else if (c == ']' && next == ']') {
                    lone(0);
                } else if (c == '*' && next == '/') {
                    lone(1);
                } else {
                    at++;
                }
            }
        }

        private void note() {
            int end = noteEnd(at + 2);
            if (end < 0) {
                missing(0, at);
                at = lineEnd(at);
            } else {
                swallowed(0, end);
                at = end + 2;
            }
        }

        private void boneyard() {
            int end = at + 2 <= lastBoneyardEnd ? source.indexOf(CLOSE[1], at + 2) : -1;
            if (end < 0) {
                if (!endless && isAlone(at)) {
                    missing(1, at);
                    endless = true;
                }
                at += 2;
            } else {
                swallowed(1, end);
                at = end + 2;
            }
        }

        private int lineEnd(int from) {
            int end = from;
            while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                end++;
            }
            return end;
        }

        /** Where a note closes, or -1 where an empty line or the end comes first. */
        private int noteEnd(int from) {
            int index = Math.max(from, openUntil);
            while (index + 1 < source.length()) {
                char c = source.charAt(index);
                if (c == ']' && source.charAt(index + 1) == ']' && from >= openUntil) {
                    return index;
                }
                if (c == '\n' && isGap(index + 1)) {
                    break;
                }
                index++;
            }
            openUntil = Math.max(openUntil, index);
            return -1;
        }

        private boolean isGap(int lineStart) {
            int end = lineStart;
            while (end < source.length() && Letters.isSpace(source.charAt(end)) && source.charAt(end) != '\n') {
                end++;
            }
            boolean blank = end == source.length() || source.charAt(end) == '\n' || source.charAt(end) == '\r';
            return blank && !(end == lineStart + 2 && source.charAt(lineStart) == ' ');
        }

        private void swallowed(int mark, int end) {
            int inner = source.indexOf(OPEN[mark], at + 2);
            if (inner >= 0 && inner < end) {
                missing(mark, at);
            }
        }

        private void missing(int mark, int from) {
            int to = from + 2;
            while (to < source.length() && to < from + 40 && source.charAt(to) != '\n' && source.charAt(to) != '\r') {
                to++;
            }
            String explanation = findings.words().neverCloses(OPEN[mark], CLOSE[mark]);
            Fix fix = Fix.of(findings.words().takeOut(OPEN[mark]), from, from + 2, "");
            findings.add(KINDS[mark], new int[] {from, to}, explanation, List.of(), fix);
        }

        private void lone(int mark) {
            if (mark == 0 || isAlone(at)) {
                String explanation = findings.words().neverOpened(CLOSE[mark], OPEN[mark]);
                Fix fix = Fix.of(findings.words().takeOut(CLOSE[mark]), at, at + 2, "");
                findings.add(KINDS[mark], new int[] {at, at + 2}, explanation, List.of(), fix);
            }
            at += 2;
        }

        /** Whether a slash and an asterisk stand apart from words on a side: {@code and/*or*} is emphasis. */
        private boolean isAlone(int mark) {
            boolean left = mark == 0 || !Letters.isWord(source.charAt(mark - 1)) && source.charAt(mark - 1) != '*';
            boolean right = mark + 2 >= source.length() || !Letters.isWord(source.charAt(mark + 2));
            return left || right;
        }
    }
}
