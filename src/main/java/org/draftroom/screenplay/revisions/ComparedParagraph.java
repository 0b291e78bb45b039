package org.draftroom.screenplay.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A paragraph of two texts, as typed, with what became of its words.
 *
 * @param kind the code of the element that it is, or "other"
 * @param pieces all of its words, those that went and those that came
 */
public record ComparedParagraph(String kind, List<Piece> pieces) {

    private static final double ALIKE = 0.3;
    private static final int WINDOW = 12;

    /** Whether any of its words went or came. */
    public boolean isChanged() {
        return pieces.stream().anyMatch(piece -> piece.fate() != Fate.KEPT);
    }

    /** Whether the later text has any of it. */
    public boolean isThereNow() {
        return pieces.stream().anyMatch(piece -> piece.fate() != Fate.WENT);
    }

    /** Whether the earlier text has any of it. */
    public boolean wasThere() {
        return pieces.stream().anyMatch(piece -> piece.fate() != Fate.CAME);
    }

    /** The paragraphs of both stretches, in the order of either. */
    static List<ComparedParagraph> between(List<Paragraph> before, List<Paragraph> after) {
        List<ComparedParagraph> all = new ArrayList<>();
        int at = 0;
        for (Hunk hunk : Hunk.between(codes(before, after, before), codes(before, after, after))) {
            add(all, after.subList(at, hunk.afterFrom()), Fate.KEPT);
            addChanged(
                    all,
                    before.subList(hunk.beforeFrom(), hunk.beforeTo()),
                    after.subList(hunk.afterFrom(), hunk.afterTo()));
            at = hunk.afterTo();
        }
        add(all, after.subList(at, after.size()), Fate.KEPT);
        return all;
    }

    /** All of a stretch with one fate. */
    static List<ComparedParagraph> all(List<Paragraph> paragraphs, Fate fate) {
        List<ComparedParagraph> all = new ArrayList<>();
        add(all, paragraphs, fate);
        return all;
    }

    private static void addChanged(List<ComparedParagraph> all, List<Paragraph> before, List<Paragraph> after) {
        int at = 0;
        for (Paragraph now : after) {
            int was = like(now, before, at);
            if (was < 0) {
                add(all, List.of(now), Fate.CAME);
            } else {
                add(all, before.subList(at, was), Fate.WENT);
                all.add(new ComparedParagraph(
                        now.kind(), Piece.between(before.get(was).text(), now.text())));
                at = was + 1;
            }
        }
        add(all, before.subList(at, before.size()), Fate.WENT);
    }

    private static int like(Paragraph now, List<Paragraph> before, int from) {
        for (int i = from; i < Math.min(before.size(), from + WINDOW); i++) {
            Paragraph earlier = before.get(i);
            if (earlier.kind().equals(now.kind()) && Piece.likeness(earlier.text(), now.text()) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<ComparedParagraph> all, List<Paragraph> paragraphs, Fate fate) {
        for (Paragraph paragraph : paragraphs) {
            all.add(new ComparedParagraph(paragraph.kind(), List.of(new Piece(paragraph.text(), fate))));
        }
    }

    private static int[] codes(List<Paragraph> before, List<Paragraph> after, List<Paragraph> wanted) {
        Map<Paragraph, Integer> codes = new HashMap<>();
        before.forEach(paragraph -> codes.putIfAbsent(paragraph, codes.size()));
        after.forEach(paragraph -> codes.putIfAbsent(paragraph, codes.size()));
        return wanted.stream().mapToInt(codes::get).toArray();
    }
}
