package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.fountain.FountainWriter;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;

/**
 * Lays a few pages out as Draftroom would, to see whether they come out as they are printed: so it shows what the
 * print alone doesn't say, whether two paragraphs are one and whether a page was ended on purpose. In a document of
 * another layout that shows nothing, and says so.
 */
final class Rehearsal {

    private static final int PAGES_BEFORE = 3;
    private static final int MOST_LINES = 600;
    private static final int A4_HEIGHT = 11_350;
    private static final double MOSTLY = 0.85;

    /** Of the rows of a full page: a page with fewer was ended on purpose, in whatever layout. */
    private static final double SHORT = 0.6;

    private final Wording wording;
    private final Measure measure;
    private final Spacing spacing;
    private final PageSize paper;
    private final boolean isOurs;

    Rehearsal(Wording wording, Measure measure, Spacing spacing, int height, boolean isOurs) {
        this.isOurs = isOurs;
        this.wording = wording;
        this.measure = measure;
        this.spacing = spacing;
        this.paper = height > A4_HEIGHT ? PageSize.A4 : PageSize.LETTER;
    }

    /** Whether a passage that starts a page is a part of the passage before it: it prints so as one, and not as two. */
    Answer isOne(List<Passage> passages, int index) {
        Passage joined = new Passage(passages.get(index - 1));
        joined.add(passages.get(index));
        List<Passage> together = new ArrayList<>(passages);
        together.set(index - 1, joined);
        together.remove(index);
        boolean one = turns(together, index - 1, passages.get(index));
        boolean two = turns(passages, index, passages.get(index));
        return one == two ? Answer.UNSAID : Answer.of(one);
    }

    /** Marks the passages before which a page was ended though there was room. */
    void markPageBreaks(List<Passage> passages) {
        List<Integer> unexplained = new ArrayList<>();
        int turns = 0;
        for (int i = 1; i < passages.size(); i++) {
            if (passages.get(i).first().isFirst() && passages.get(i).dual != Dual.RIGHT) {
                turns++;
                if (!turns(passages, i, passages.get(i))) {
                    unexplained.add(i);
                }
            }
        }
        boolean ours = isOurs || turns - unexplained.size() >= MOSTLY * turns;
        for (int i : unexplained) {
            boolean early = ours ? hasRoom(passages, i) : isShort(passages, i);
            if (early || isShort(passages, i)) {
                passages.get(i).startPage();
            }
        }
    }

    /** Whether the page before a passage ends far above where full pages do. */
    private boolean isShort(List<Passage> passages, int index) {
        int last = passages.get(index - 1).last().line().baseline();
        return last - spacing.top() < SHORT * paper.lines() * measure.pitch();
    }

    /** Whether a passage would have begun on the page before. */
    private boolean hasRoom(List<Passage> passages, int index) {
        Passage passage = passages.get(index);
        int start = start(passages, index);
        List<Page> pages = pages(passages, start, index);
        int before = passage.first().page() - passages.get(start).first().page() - 1;
        return before < pages.size()
                && pages.get(before).lines().stream().anyMatch(line -> isSame(line, passage.first()));
    }

    /** Whether laying out leads to a page that starts with a passage's first line, under one that ends with the line before it. */
    private boolean turns(List<Passage> passages, int index, Passage first) {
        int start = start(passages, index);
        if (start == index) {
            return false;
        }
        List<Page> pages = pages(passages, start, index);
        int at = first.first().page() - passages.get(start).first().page();
        return at > 0 && at < pages.size() && isSame(pages.get(at).lines().get(0), first.first());
    }

    /** The passage to start from: the last that starts a page, a few pages before. */
    private static int start(List<Passage> passages, int index) {
        int page = passages.get(index).last().page();
        int start = index;
        int lines = 0;
        for (int i = index - 1; i >= 0 && passages.get(i).first().page() >= page - PAGES_BEFORE; i--) {
            lines += passages.get(i).lines.size();
            if (passages.get(i).first().isFirst() || i == 0) {
                return lines <= MOST_LINES ? i : index;
            }
        }
        return start;
    }

    private List<Page> pages(List<Passage> passages, int start, int index) {
        int end = index + 1;
        int page = passages.get(index).last().page();
        while (end < passages.size() && passages.get(end).first().page() <= page) {
            end++;
        }
        FountainWriter out = new FountainWriter();
        new TitleLines(measure).write(out, spacing.isDouble());
        new Manuscript(wording, out).write(passages.subList(start, end));
        Screenplay screenplay = Fountain.parse(out.text());
        return Pagination.paginate(screenplay, paper).pages();
    }

    private static boolean isSame(Line line, BodyLine printed) {
        return Shape.key(line.text()).equals(Shape.key(printed.words()));
    }
}
