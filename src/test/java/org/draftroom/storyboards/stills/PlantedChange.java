package org.draftroom.storyboards.stills;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.draftroom.storyboards.stills.DrawnSet.Look;
import org.draftroom.storyboards.stills.DrawnSet.Thing;

/**
 * Two stills of a set-up in which one thing was moved, taken away, brought in or exchanged, or nothing was, while people
 * walked about; the people masked.
 *
 * @param places where the change is to be seen, in the pixels of the first; empty when nothing was changed
 */
record PlantedChange(Plate first, Plate second, List<Mask> masks, List<Rectangle2D> places, String words) {

    private static final double SEEN = 12;

    /** @param changed whether anything is */
    static PlantedChange of(long seed, boolean changed) {
        Look look = Look.values()[(int) (seed % Look.values().length)];
        Random random = new Random(seed * 104729 + 11);
        DrawnSet set = new DrawnSet(seed + 50_000, look);
        List<Thing> people = set.things(0, random.nextInt(3));
        List<Thing> walked = people.stream()
                .map(one -> one.at(one.x() + 400 * (random.nextDouble() - 0.5), one.y()))
                .toList();
        List<Thing> things = set.things(7, 0);
        StillPair.Move move = StillPair.Move.any(random);
        while (true) {
            List<Rectangle2D> places = new ArrayList<>();
            List<Thing> after = changed ? changed(things, places, random) : things;
            BufferedImage one = set.drawn(joined(things, people));
            BufferedImage two = set.drawn(joined(after, walked));
            if (places.stream().allMatch(place -> isSeen(place, one, two, people, walked, move))) {
                return photographed(seed, move, one, two, masks(people, walked, move), places, random, look);
            }
        }
    }

    private static PlantedChange photographed(
            long seed,
            StillPair.Move move,
            BufferedImage one,
            BufferedImage two,
            List<Mask> masks,
            List<Rectangle2D> places,
            Random random,
            Look look) {
        double noise = 1 + random.nextDouble() * 3;
        float quality = 0.75f + random.nextFloat() * 0.2f;
        return new PlantedChange(
                new Camera(StillPair.WIDTH, StillPair.HEIGHT, StillPair.LIE, 0, noise, quality, seed).still(one),
                new Camera(
                                StillPair.WIDTH,
                                StillPair.HEIGHT,
                                move.warp().inverse().then(StillPair.LIE),
                                move.stops(),
                                noise,
                                quality,
                                seed + 99)
                        .still(two),
                masks,
                places.stream().map(PlantedChange::inStill).toList(),
                look + " " + move + " noise " + noise);
    }

    private static List<Thing> changed(List<Thing> things, List<Rectangle2D> places, Random random) {
        List<Thing> after = new ArrayList<>(things);
        int which = random.nextInt(things.size());
        Thing thing = things.get(which);
        switch (random.nextInt(4)) {
            case 0 -> {
                Thing moved = thing.at(
                        thing.x() + (random.nextBoolean() ? 1 : -1) * (30 + random.nextDouble() * 100),
                        thing.y() + random.nextDouble() * 20);
                after.set(which, moved);
                places.add(thing.bounds().createUnion(moved.bounds()));
            }
            case 1 -> {
                after.remove(which);
                places.add(thing.bounds());
            }
            case 2 -> {
                Thing brought = DrawnSet.thing(random);
                after.add(brought);
                places.add(brought.bounds());
            }
            default -> {
                after.set(which, new Thing(false, thing.x(), thing.y(), thing.size(), random.nextLong()));
                places.add(thing.bounds());
            }
        }
        return after;
    }

    /** In both stills, not behind anybody, and with a difference that an eye would notice. */
    private static boolean isSeen(
            Rectangle2D place,
            BufferedImage one,
            BufferedImage two,
            List<Thing> people,
            List<Thing> walked,
            StillPair.Move move) {
        boolean hidden = joined(people, walked).stream()
                .anyMatch(person -> person.bounds().intersects(place));
        Rectangle2D still = inStill(place);
        boolean inBoth = new Rectangle2D.Double(20, 20, StillPair.WIDTH - 40, StillPair.HEIGHT - 40).contains(still);
        for (int corner = 0; corner < 4; corner++) {
            Spot spot = move.warp()
                    .of(new Spot(
                            corner % 2 == 0 ? still.getMinX() : still.getMaxX(),
                            corner / 2 == 0 ? still.getMinY() : still.getMaxY()));
            inBoth &= spot.x() > 20
                    && spot.y() > 20
                    && spot.x() < StillPair.WIDTH - 20
                    && spot.y() < StillPair.HEIGHT - 20;
        }
        return !hidden && inBoth && meanGap(place, one, two) > SEEN;
    }

    private static double meanGap(Rectangle2D place, BufferedImage one, BufferedImage two) {
        double sum = 0;
        int count = 0;
        for (int y = (int) place.getMinY(); y < place.getMaxY(); y++) {
            for (int x = (int) place.getMinX(); x < place.getMaxX(); x++) {
                int a = one.getRGB(x, y);
                int b = two.getRGB(x, y);
                sum += Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                        + Math.abs((a & 255) - (b & 255));
                count += 3;
            }
        }
        return sum / count;
    }

    private static Rectangle2D inStill(Rectangle2D place) {
        Warp toStill = StillPair.LIE.inverse();
        Spot corner = toStill.of(new Spot(place.getX(), place.getY()));
        return new Rectangle2D.Double(
                corner.x(), corner.y(), place.getWidth() * Trials.SIZE, place.getHeight() * Trials.SIZE);
    }

    private static List<Mask> masks(List<Thing> people, List<Thing> walked, StillPair.Move move) {
        List<Mask> masks = new ArrayList<>();
        people.forEach(person -> masks.add(mask(Mask.Side.FIRST, person, Warp.NONE)));
        walked.forEach(person -> masks.add(mask(Mask.Side.SECOND, person, move.warp())));
        return masks;
    }

    /** A rectangle around a person, as somebody would draw it. */
    private static Mask mask(Mask.Side side, Thing person, Warp warp) {
        Rectangle2D around = inStill(person.bounds());
        around = new Rectangle2D.Double(
                around.getX() - 10, around.getY() - 10, around.getWidth() + 20, around.getHeight() + 20);
        List<Spot> corners = new ArrayList<>();
        for (double[] corner : new double[][] {
            {around.getMinX(), around.getMinY()},
            {around.getMaxX(), around.getMinY()},
            {around.getMaxX(), around.getMaxY()},
            {around.getMinX(), around.getMaxY()}
        }) {
            Spot spot = warp.of(new Spot(corner[0], corner[1]));
            corners.add(new Spot(
                    Math.max(0, Math.min(1, spot.x() / StillPair.WIDTH)),
                    Math.max(0, Math.min(1, spot.y() / StillPair.HEIGHT))));
        }
        return new Mask(side, corners);
    }

    private static List<Thing> joined(List<Thing> things, List<Thing> more) {
        List<Thing> all = new ArrayList<>(things);
        all.addAll(more);
        return all;
    }

    /** Whether a difference is of this change: most of its box lies on it. */
    boolean isFoundBy(Difference difference) {
        Difference.Box box = difference.box();
        Rectangle2D said = new Rectangle2D.Double(
                box.left() * StillPair.WIDTH,
                box.top() * StillPair.HEIGHT,
                box.width() * StillPair.WIDTH,
                box.height() * StillPair.HEIGHT);
        return places.stream().anyMatch(place -> {
            Rectangle2D shared = place.createIntersection(said);
            return !shared.isEmpty()
                    && shared.getWidth() * shared.getHeight() > 0.5 * said.getWidth() * said.getHeight();
        });
    }
}
