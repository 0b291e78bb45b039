package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;

/**
 * Which paragraphs of a document became which of the script that was read from it, by their places in the Fountain text.
 * Mostly it is one for one; two of dialogue can have become one, and one with empty lines in it several.
 */
final class Correspondence {

    /**
     * @param source paragraphs of the document; none for a line that the document leaves free by itself
     * @param from index of the first paragraph of the script that they became
     * @param to index after the last; equal where they became nothing
     */
    record Group(List<FdxParagraph> source, int from, int to) {}

    private final List<FdxParagraph> source;
    private final List<FdxParagraph> script;
    private final List<Group> groups = new ArrayList<>();
    private int s;
    private int b;

    private Correspondence(List<FdxParagraph> source, List<FdxParagraph> script) {
        this.source = source;
        this.script = script;
    }

    static List<Group> of(List<FdxParagraph> source, List<FdxParagraph> script) {
        Correspondence all = new Correspondence(source, script);
        while (all.s < source.size() || all.b < script.size()) {
            all.next();
        }
        return all.groups;
    }

    private void next() {
        boolean hasSource = s < source.size();
        boolean hasScript = b < script.size();
        boolean isSilent = hasSource && isSilent(source.get(s));
        boolean isFree = hasScript && isSilent(script.get(b));
        if (isSilent) {
            boolean isBoth = isFree && source.get(s).isBlankLine();
            groups.add(new Group(List.of(source.get(s++)), b, isBoth ? ++b : b));
        } else if (!hasScript || hasSource && !isFree && source.get(s).to <= script.get(b).from) {
            groups.add(new Group(List.of(source.get(s++)), b, b));
        } else if (isFree || !hasSource || script.get(b).to <= source.get(s).from) {
            groups.add(new Group(List.of(), b, ++b));
        } else {
            overlapping();
        }
    }

    private static boolean isSilent(FdxParagraph paragraph) {
        return paragraph.from == paragraph.to;
    }

    private void overlapping() {
        int firstSource = s;
        int firstScript = b;
        int sourceEnd = source.get(s++).to;
        int scriptEnd = script.get(b++).to;
        boolean grows = true;
        while (grows) {
            grows = false;
            while (b < script.size() && script.get(b).from < sourceEnd) {
                scriptEnd = Math.max(scriptEnd, script.get(b++).to);
                grows = true;
            }
            while (s < source.size() && source.get(s).from < scriptEnd) {
                sourceEnd = Math.max(sourceEnd, source.get(s++).to);
                grows = true;
            }
        }
        add(source.subList(firstSource, s), firstScript);
    }

    /** As many of one as of the other are pairs. */
    private void add(List<FdxParagraph> group, int from) {
        List<FdxParagraph> said = group.stream().filter(p -> !isSilent(p)).toList();
        if (said.size() == 1 || said.size() != b - from) {
            groups.add(new Group(group, from, b));
            return;
        }
        int at = from;
        for (FdxParagraph paragraph : group) {
            boolean isSilent = isSilent(paragraph);
            groups.add(new Group(List.of(paragraph), at, isSilent ? at : at + 1));
            at += isSilent ? 0 : 1;
        }
    }
}
