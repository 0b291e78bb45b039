package org.draftroom.storyboards.light;

import java.util.ArrayList;
import java.util.List;

/**
 * What a waveform says of one tenth of a picture's width: percentiles of luma, each a level of 0 to 255.
 *
 * @param low the 5th
 * @param middle the 50th
 * @param high the 95th
 */
public record Zone(int low, int middle, int high) {

    /** How many there are; fewer where a picture has fewer columns. */
    public static final int COUNT = 10;

    static List<Zone> of(Columns columns) {
        int zones = Math.min(COUNT, columns.count());
        List<Zone> all = new ArrayList<>();
        for (int zone = 0; zone < zones; zone++) {
            all.add(of(columns, columns.count() * zone / zones, columns.count() * (zone + 1) / zones));
        }
        return all;
    }

    private static Zone of(Columns columns, int from, int to) {
        int[] levels = new int[256];
        for (int i = from * 256; i < to * 256; i++) {
            levels[i & 255] += columns.luma[i];
        }
        Histogram luma = Histogram.of(levels);
        return new Zone(luma.percentile(0.05), luma.percentile(0.5), luma.percentile(0.95));
    }
}
