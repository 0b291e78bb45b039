package org.draftroom.evaluation.critique;

import org.draftroom.critique.reading.PinnedScene;

/** Whoever reads a scene; in the product's stead, exactly as the product does. */
@FunctionalInterface
public interface SceneCritic {

    /** @param time which reading of this very text it is, from 1 */
    SceneReading read(PinnedScene scene, int time);
}
