package org.draftroom.screenplay.fountain;

import java.util.List;

/** An edit made to lines: where it fell, and which earlier lines it can affect. */
final class Splice {

    private final List<SourceLine> lines;
    private final int first;
    private final int end;
    private final boolean closings;

    private Splice(List<SourceLine> lines, int first, int end, boolean closings) {
        this.lines = lines;
        this.first = first;
        this.end = end;
        this.closings = closings;
    }

    /** Makes the edit. The lines beside it are split anew as well: line ends may have joined or parted there. */
    static Splice into(List<SourceLine> lines, int from, int to, String inserted) {
        int first = 0;
        int start = 0;
        while (first + 1 < lines.size() && start + lines.get(first).length() <= from) {
            start += lines.get(first++).length();
        }
        if (first > 0) {
            start -= lines.get(--first).length();
        }
        StringBuilder old = new StringBuilder();
        int after = first;
        boolean past = false;
        while (after < lines.size() && !past) {
            past = start + old.length() > to;
            old.append(lines.get(after).text).append(lines.get(after).ending);
            after++;
        }
        return exchange(lines, first, after, edited(old.toString(), from - start, to - start, inserted));
    }

    private static String[] edited(String old, int from, int to, String inserted) {
        return new String[] {old, old.substring(0, from) + inserted + old.substring(to)};
    }

    private static Splice exchange(List<SourceLine> lines, int first, int after, String[] texts) {
        List<SourceLine> fresh = LineSplitter.split(texts[1]);
        if (after < lines.size()) {
            fresh.remove(fresh.size() - 1);
        }
        List<SourceLine> stale = lines.subList(first, after);
        stale.clear();
        stale.addAll(fresh);
        boolean closings = texts[0].contains("*/") || texts[1].contains("*/");
        return new Splice(lines, first, first + fresh.size(), closings);
    }

    /** The line after the last new one. */
    int end() {
        return end;
    }

    /**
     * The first line whose reading can have changed: notes and title pages look as far ahead as their paragraph,
     * a heading looks one line ahead, a boneyard looks for its end anywhere.
     */
    int firstAffected() {
        int at = Math.max(0, first - 1);
        while (at > 0 && !lines.get(at - 1).isGap()) {
            at--;
        }
        return closings ? Math.min(at, firstBoneyard()) : at;
    }

    private int firstBoneyard() {
        int at = 0;
        while (at < first && !lines.get(at).has("/*")) {
            at++;
        }
        return at;
    }
}
