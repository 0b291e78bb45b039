package org.draftroom.evaluation.critique;

import org.draftroom.critique.QuoteOracle;
import org.draftroom.critique.reading.PinnedScene;

/** Whether what is shown as a quote is one, by other means than the product's. */
record Invention(PinnedScene scene) {

    long shownIn(SceneReading reading) {
        return reading.shown().filter(this::isInvented).count();
    }

    /** Not the source's own words at that place in the scene, or no quote of it was claimed. */
    boolean isInvented(SceneReading.Shown shown) {
        QuoteOracle oracle = new QuoteOracle(scene.text().text());
        boolean isInScene = shown.from() >= scene.scene().from()
                && shown.to() <= scene.scene().to();
        return !isInScene
                || !scene.screenplay()
                        .source()
                        .substring(shown.from(), shown.to())
                        .replaceAll("\\s+", " ")
                        .equals(shown.text())
                || shown.claimed().stream().noneMatch(oracle::has);
    }
}
