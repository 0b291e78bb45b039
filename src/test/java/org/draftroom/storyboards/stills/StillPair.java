package org.draftroom.storyboards.stills;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.draftroom.storyboards.stills.DrawnSet.Look;
import org.draftroom.storyboards.stills.DrawnSet.Thing;

/** Two stills of one drawn set-up, and what is true of them. */
record StillPair(Plate first, Plate second, Warp truth, Look look, String words) {

    static final int WIDTH = (int) (1920 * Trials.SIZE);
    static final int HEIGHT = (int) (1080 * Trials.SIZE);

    /** Where the first still is on the set. */
    static final Warp LIE = Warp.scale(1 / Trials.SIZE).then(new Warp(new double[] {1, 0, 290, 0, 1, 170, 0, 0, 1}));

    /** How the second was taken. @param tilt of the plane, in the last row of the matrix, for a whole width */
    record Move(double right, double down, double degrees, double scale, double tilt, double stops) {

        static Move any(Random random) {
            return new Move(
                    spread(random, WIDTH / 32.0),
                    spread(random, WIDTH / 48.0),
                    spread(random, 3),
                    1 + spread(random, 0.05),
                    random.nextInt(4) == 0 ? spread(random, 0.01) : 0,
                    spread(random, 1));
        }

        private static double spread(Random random, double most) {
            return (random.nextDouble() * 2 - 1) * most;
        }

        /** From places of the first still to those of the second. */
        Warp warp() {
            Warp middle = new Warp(new double[] {1, 0, -WIDTH / 2.0, 0, 1, -HEIGHT / 2.0, 0, 0, 1});
            return middle.then(new Warp(new double[] {1, 0, 0, 0, 1, 0, tilt / WIDTH, tilt / 2 / WIDTH, 1}))
                    .then(Warp.similarity(scale, Math.toRadians(degrees), right, down))
                    .then(middle.inverse());
        }
    }

    static StillPair of(long seed) {
        Look look = Look.values()[(int) (seed % Look.values().length)];
        Random random = new Random(seed * 7919 + 3);
        DrawnSet set = new DrawnSet(seed, look);
        List<Thing> before = set.things(look == Look.PLAIN ? 4 : 8, random.nextInt(3));
        return of(seed, set, look, before, changed(before, random), random);
    }

    private static StillPair of(
            long seed, DrawnSet set, Look look, List<Thing> before, List<Thing> after, Random random) {
        Move move = Move.any(random);
        double noise = 1 + random.nextDouble() * 4;
        float quality = 0.7f + random.nextFloat() * 0.25f;
        Camera one = new Camera(WIDTH, HEIGHT, LIE, 0, noise, quality, seed);
        Camera two =
                new Camera(WIDTH, HEIGHT, move.warp().inverse().then(LIE), move.stops(), noise, quality, seed + 99);
        return new StillPair(
                one.still(set.drawn(before)),
                two.still(set.drawn(after)),
                move.warp(),
                look,
                look + " " + move + " noise " + noise);
    }

    /** People walk about, come and go; some things are moved, taken away, brought in. */
    private static List<Thing> changed(List<Thing> before, Random random) {
        List<Thing> after = new ArrayList<>();
        for (Thing thing : before) {
            int fate = random.nextInt(thing.person() ? 2 : 6);
            if (fate == 0) {
                after.add(
                        thing.at(thing.x() + 300 * (random.nextDouble() - 0.5), thing.y() + 20 * random.nextDouble()));
            } else if (fate != 5) {
                after.add(thing);
            }
        }
        if (random.nextBoolean()) {
            after.add(DrawnSet.thing(random));
        }
        if (random.nextInt(3) == 0) {
            after.add(DrawnSet.person(random));
        }
        return after;
    }

    /** The mean over a grid, and the worst corner, in pixels of 1920 x 1080. */
    double[] error(Warp said) {
        double sum = 0;
        for (int y = 0; y < 9; y++) {
            for (int x = 0; x < 16; x++) {
                Spot spot = new Spot((x + 0.5) / 16 * WIDTH, (y + 0.5) / 9 * HEIGHT);
                sum += said.of(spot).distance(truth.of(spot));
            }
        }
        double worst = 0;
        for (int corner = 0; corner < 4; corner++) {
            Spot spot = new Spot(corner % 2 * WIDTH, corner / 2 * HEIGHT);
            worst = Math.max(worst, said.of(spot).distance(truth.of(spot)));
        }
        return new double[] {sum / 144 / Trials.SIZE, worst / Trials.SIZE};
    }
}
