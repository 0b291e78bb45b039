package org.draftroom.screenplay.pagination;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * Part of a list of lines, perhaps under a few others. Taking a part of a part costs the same however long the
 * list is, so that an element of a thousand pages is laid out in linear time.
 */
final class Rows extends AbstractList<Row> {

    private static final int ENOUGH = 1000;

    private final List<Row> lead;
    private final List<Row> base;
    private final int from;
    private final int to;

    private Rows(List<Row> lead, List<Row> base, int from, int to) {
        this.lead = lead;
        this.base = base;
        this.from = from;
        this.to = to;
    }

    static List<Row> part(List<Row> rows, int from, int to) {
        return under(List.of(), rows, from, to);
    }

    /** Part of a list under some lines. */
    static List<Row> under(List<Row> lead, List<Row> rows, int from, int to) {
        if (!(rows instanceof Rows part)) {
            return new Rows(lead, rows, from, to);
        }
        int above = part.lead.size();
        if (from >= above) {
            return new Rows(lead, part.base, part.from + from - above, part.from + Math.max(from, to) - above);
        }
        List<Row> all = new ArrayList<>(lead);
        all.addAll(part.lead.subList(from, Math.min(above, to)));
        return new Rows(all, part.base, part.from, part.from + Math.max(0, to - above));
    }

    /** Lines of the page that some lines take. What is higher than any page isn't measured to its end. */
    static int height(List<Row> rows) {
        int height = 0;
        for (int i = 0; i < rows.size() && height < ENOUGH; i++) {
            height += rows.get(i).height();
        }
        return height;
    }

    /** How many of some lines fit into so many lines of the page. */
    static int fitting(List<Row> rows, int room) {
        int count = 0;
        int left = room;
        while (count < rows.size() && rows.get(count).height() <= left) {
            left -= rows.get(count++).height();
        }
        return count;
    }

    @Override
    public Row get(int index) {
        return index < lead.size() ? lead.get(index) : base.get(from + index - lead.size());
    }

    @Override
    public int size() {
        return lead.size() + to - from;
    }
}
