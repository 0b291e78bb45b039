package org.draftroom.storyboards.stills;

import boofcv.alg.geo.robust.DistanceScaleTranslateRotate2DSq;
import boofcv.alg.geo.robust.GenerateScaleTranslateRotate2D;
import boofcv.alg.geo.robust.ModelManagerScaleTranslateRotate2D;
import boofcv.struct.geo.AssociatedPair;
import boofcv.struct.geo.ScaleTranslateRotate2D;
import java.util.List;
import org.ddogleg.fitting.modelset.ransac.Ransac;

/**
 * The one way of moving, turning and scaling that the most sightings agree on (RANSAC, seeded).
 *
 * @param agreeing how many do
 */
record Consensus(Warp warp, int agreeing) {

    private static final int TRIES = 1500;
    private static final int FEWEST = 3;

    /** With nothing agreeing when there are too few sightings. */
    static Consensus of(List<Sighting> sightings, double within) {
        Ransac<ScaleTranslateRotate2D, AssociatedPair> ransac =
                new Ransac<>(7, TRIES, within * within, new ModelManagerScaleTranslateRotate2D(), AssociatedPair.class);
        ransac.setModel(GenerateScaleTranslateRotate2D::new, DistanceScaleTranslateRotate2DSq::new);
        List<AssociatedPair> pairs = sightings.stream().map(Consensus::pair).toList();
        if (pairs.size() < FEWEST || !ransac.process(pairs)) {
            return new Consensus(Warp.NONE, 0);
        }
        ScaleTranslateRotate2D found = ransac.getModelParameters();
        return new Consensus(
                Warp.similarity(found.scale, found.theta, found.transX, found.transY),
                ransac.getMatchSet().size());
    }

    /** In pictures that these were made from, so much smaller. */
    Consensus from(double shrunkFirst, double shrunkSecond) {
        return new Consensus(Warp.scale(shrunkFirst).then(warp).then(Warp.scale(1 / shrunkSecond)), agreeing);
    }

    private static AssociatedPair pair(Sighting sighting) {
        return new AssociatedPair(
                sighting.first().x(),
                sighting.first().y(),
                sighting.second().x(),
                sighting.second().y());
    }
}
