package org.draftroom.screenplay.fdx;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where a document's paragraphs start once its changes are written, in characters of the script. */
final class NotePlaces {

    private final Map<FdxParagraph, Integer> places = new IdentityHashMap<>();
    private final Map<FdxParagraph, FdxParagraph> heirs = new IdentityHashMap<>();

    NotePlaces(List<Passage> passages) {
        int at = 0;
        for (Passage passage : passages) {
            at = passage.fate() == Fate.GONE ? at : place(passage, at);
        }
    }

    private int place(Passage passage, int from) {
        boolean isSame = passage.fate() == Fate.KEPT || passage.fate() == Fate.MOVED;
        passage.now().forEach(paragraph -> places.put(paragraph, from));
        passage.source().forEach(paragraph -> places.put(paragraph, from));
        int at = from;
        for (FdxParagraph paragraph : isSame ? passage.source() : passage.now()) {
            places.put(paragraph, at);
            at += paragraph.extent();
        }
        if (!passage.now().isEmpty()) {
            passage.source()
                    .forEach(paragraph -> heirs.put(paragraph, passage.now().get(0)));
        }
        return at;
    }

    /** Where a paragraph starts now; 0 where it is gone. */
    int of(FdxParagraph paragraph) {
        return places.getOrDefault(paragraph, 0);
    }

    /** Where a character of a document's paragraph stands now, given where it stood and which paragraph has it now. */
    int of(FdxParagraph home, FdxParagraph now, int at) {
        int inside = at - home.at;
        if (heirs.get(home) != now) {
            return of(now) + Math.max(0, Math.min(inside, now.length()));
        }
        return of(now) + (inside < 0 ? inside : within(home.text(), now.text(), inside));
    }

    private static int within(String before, String now, int at) {
        CommonEnds ends = CommonEnds.of(before, now);
        if (at <= ends.start()) {
            return at;
        }
        return at >= before.length() - ends.end()
                ? at + now.length() - before.length()
                : Math.min(at, now.length() - ends.end());
    }
}
