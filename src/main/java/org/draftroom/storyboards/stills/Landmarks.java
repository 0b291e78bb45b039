package org.draftroom.storyboards.stills;

import boofcv.abst.feature.associate.AssociateDescription;
import boofcv.abst.feature.detdesc.DetectDescribePoint;
import boofcv.abst.feature.detect.interest.ConfigFastHessian;
import boofcv.factory.feature.associate.ConfigAssociateGreedy;
import boofcv.factory.feature.associate.FactoryAssociation;
import boofcv.factory.feature.detdesc.FactoryDetectDescribe;
import boofcv.struct.feature.AssociatedIndex;
import boofcv.struct.feature.TupleDesc_F64;
import boofcv.struct.image.GrayF32;
import georegression.struct.point.Point2D_F64;
import java.util.ArrayList;
import java.util.List;
import org.ddogleg.struct.DogArray;

/** What can be recognised again in a picture that is turned, scaled or otherwise exposed: BoofCV's SURF. */
final class Landmarks {

    private static final int MOST = 1500;
    private static final double CLEARLY_BEST = 0.85;

    private final List<Point2D_F64> places = new ArrayList<>();
    private final DogArray<TupleDesc_F64> descriptions;

    private Landmarks(DogArray<TupleDesc_F64> descriptions) {
        this.descriptions = descriptions;
    }

    /** Outside the masks. */
    static Landmarks of(Plate plate, List<Mask> masks, Mask.Side side) {
        Veil veil = Veil.of(masks, side, plate.width(), plate.height());
        ConfigFastHessian which = new ConfigFastHessian();
        which.extract.threshold = 0.5f;
        which.maxFeaturesAll = MOST;
        which.maxFeaturesPerScale = MOST;
        DetectDescribePoint<GrayF32, TupleDesc_F64> surf =
                FactoryDetectDescribe.surfStable(which, null, null, GrayF32.class);
        surf.detect(plate.luma());
        Landmarks landmarks = new Landmarks(new DogArray<>(surf::createDescription));
        for (int i = 0; i < surf.getNumberOfFeatures(); i++) {
            if (!veil.hides(surf.getLocation(i).x, surf.getLocation(i).y)) {
                landmarks.places.add(surf.getLocation(i).copy());
                landmarks.descriptions.grow().setTo(surf.getDescription(i));
            }
        }
        return landmarks;
    }

    /** Those of this picture that the other shows too, as far as each can tell by itself. */
    List<Sighting> seenIn(Landmarks other) {
        ConfigAssociateGreedy how = new ConfigAssociateGreedy(true, CLEARLY_BEST, -1);
        AssociateDescription<TupleDesc_F64> association =
                FactoryAssociation.greedy(how, FactoryAssociation.scoreEuclidean(TupleDesc_F64.class, true));
        association.setSource(descriptions);
        association.setDestination(other.descriptions);
        association.associate();
        List<Sighting> seen = new ArrayList<>();
        for (AssociatedIndex pair : association.getMatches().toList()) {
            seen.add(new Sighting(spot(places.get(pair.src)), spot(other.places.get(pair.dst))));
        }
        return seen;
    }

    private static Spot spot(Point2D_F64 place) {
        return new Spot(place.x + 0.5, place.y + 0.5);
    }
}
