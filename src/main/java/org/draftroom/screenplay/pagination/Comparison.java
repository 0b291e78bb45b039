package org.draftroom.screenplay.pagination;

import java.util.List;
import org.draftroom.screenplay.pagination.Sheet.Distance;

/**
 * What two lists of blocks have in common.
 *
 * @param before how many of the first blocks are the same, at the same place
 * @param after how many of the last blocks are the same, all moved alike
 * @param distance how far those have moved
 * @param size how many blocks there were
 */
record Comparison(int before, int after, Distance distance, int size) {

    static Comparison of(List<Block> old, List<Block> now) {
        int most = Math.min(old.size(), now.size());
        int before = 0;
        while (before < most && isAt(old.get(before), now.get(before), 0, 0)) {
            before++;
        }
        if (most == 0) {
            return new Comparison(0, 0, new Distance(now.size() - old.size(), 0, 0), old.size());
        }
        int elements =
                now.get(now.size() - 1).element() - old.get(old.size() - 1).element();
        int characters =
                now.get(now.size() - 1).offset() - old.get(old.size() - 1).offset();
        int after = 0;
        while (after < most - before && isAt(last(old, after), last(now, after), elements, characters)) {
            after++;
        }
        return new Comparison(before, after, new Distance(now.size() - old.size(), elements, characters), old.size());
    }

    private static Block last(List<Block> blocks, int back) {
        return blocks.get(blocks.size() - 1 - back);
    }

    private static boolean isAt(Block old, Block now, int elements, int characters) {
        return now.element() - old.element() == elements
                && now.offset() - old.offset() == characters
                && now.isLike(old);
    }
}
