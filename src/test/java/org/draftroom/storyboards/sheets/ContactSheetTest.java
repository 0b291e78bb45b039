package org.draftroom.storyboards.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactSheetTest {

    /** How many sheets are drawn; {@code -Ddraftroom.sheets=200} is what docs/reference/benchmarks.md has. */
    private static final int SHEETS = Integer.getInteger("draftroom.sheets", 8);

    /** Sheets from here on were never looked at while the rules were made. */
    private static final long HELD_BACK = 2_000_000;

    private static final double SAME = 0.95;

    @Test
    void panelsAreFoundWhereTheyAre() {
        assertThat(found(0)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void panelsOfSheetsThatWereHeldBackAreFoundToo() {
        assertThat(found(HELD_BACK)).isGreaterThanOrEqualTo(SHEETS < 100 ? 0.9 : 0.95);
    }

    @Test
    void anEmptySheetHasNoPanels() {
        byte[] white = new byte[400 * 300];
        java.util.Arrays.fill(white, (byte) 250);

        assertThat(ContactSheet.panels(new Luma(400, 300, white))).isEmpty();
        assertThat(ContactSheet.panels(new Luma(1, 1, new byte[1]))).isEmpty();
        assertThat(ContactSheet.panels(new Luma(3, 900, new byte[2700]))).isEmpty();
    }

    private static double found(long first) {
        int all = 0;
        int found = 0;
        int tooMany = 0;
        List<String> missed = new ArrayList<>();
        for (long seed = first; seed < first + SHEETS; seed++) {
            DrawnSheet sheet = DrawnSheet.of(seed);
            List<Frame> frames = ContactSheet.panels(sheet.luma());
            List<Integer> places = places(sheet, frames);
            all += places.size();
            int here = (int) places.stream().filter(place -> place >= 0).count();
            found += here;
            tooMany += frames.size() - here;
            if (here < places.size()) {
                missed.add(seed + ": " + (places.size() - here) + " of " + places.size() + ", " + sheet.said());
            } else {
                assertThat(places).as("the order of sheet %s", seed).isSorted();
            }
        }
        System.out.printf(
                "%d of %d panels from sheet %d on, %d that are none, missed %s%n", found, all, first, tooMany, missed);
        return found / (double) all;
    }

    /** Where in what was found each panel is; -1 where it isn't. */
    private static List<Integer> places(DrawnSheet sheet, List<Frame> frames) {
        return sheet.panels().stream()
                .map(panel -> {
                    for (int i = 0; i < frames.size(); i++) {
                        if (Overlap.of(panel, frames.get(i)) >= SAME) {
                            return i;
                        }
                    }
                    return -1;
                })
                .toList();
    }
}
