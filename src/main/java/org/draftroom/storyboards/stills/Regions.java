package org.draftroom.storyboards.stills;

import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.struct.ConnectRule;
import boofcv.struct.image.GrayS32;
import boofcv.struct.image.GrayU8;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Connected places of a difference map that stand out of the grain, ranked. */
final class Regions {

    static final int MOST = 20;
    /** Delta E below which nobody would see it in passing. */
    private static final float LEAST = 4;

    private static final float CLEARLY = 1.7f;
    private static final int GAP = 4;
    private static final double LEAST_AREA = 0.00008;

    private Regions() {}

    static List<Difference> of(DifferenceMap map) {
        float[] floors = map.floors();
        GrayU8 standing = new GrayU8(map.strength().width, map.strength().height);
        for (int at = 0; at < standing.data.length; at++) {
            boolean stands = map.open()[at] && map.strength().data[at] > Math.max(LEAST, floors[map.band(at)]);
            standing.data[at] = (byte) (stands ? 1 : 0);
        }
        GrayS32 labels = new GrayS32(standing.width, standing.height);
        int count = BinaryImageOps.contour(BinaryImageOps.dilate8(standing, GAP, null), ConnectRule.EIGHT, labels)
                .size();
        Gathered[] gathered = Stream.generate(Gathered::new).limit(count).toArray(Gathered[]::new);
        for (int at = 0; at < standing.data.length; at++) {
            if (standing.data[at] != 0) {
                gathered[labels.data[at] - 1].add(map, at, floors);
            }
        }
        return Arrays.stream(gathered)
                .filter(region -> region.isClear(standing.data.length))
                .map(region -> region.difference(standing.width, standing.height))
                .sorted(Comparator.comparingDouble(Difference::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private static final class Gathered {

        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;
        private int pixels;
        private int clear;
        private double strength;
        private double lighter;

        void add(DifferenceMap map, int at, float[] floors) {
            int x = at % map.strength().width;
            int y = at / map.strength().width;
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
            pixels++;
            strength += map.strength().data[at];
            lighter += map.lighter().data[at];
            if (map.strength().data[at] > CLEARLY * Math.max(LEAST, floors[map.band(at)])) {
                clear++;
            }
        }

        boolean isClear(int all) {
            return pixels >= LEAST_AREA * all && clear >= LEAST_AREA * all / 4;
        }

        Difference difference(int width, int height) {
            return new Difference(
                    new Difference.Box(
                            (double) left / width,
                            (double) top / height,
                            (double) (right - left) / width,
                            (double) (bottom - top) / height),
                    (double) pixels / width / height,
                    strength / pixels,
                    lighter / pixels);
        }
    }
}
