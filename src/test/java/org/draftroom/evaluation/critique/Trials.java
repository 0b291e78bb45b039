package org.draftroom.evaluation.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.draftroom.critique.reading.PinnedScene;

/** Has every pair read. */
record Trials(SceneCritic critic, PairSet set, Consumer<String> progress) {

    List<Trial> run() {
        List<Trial> trials = new ArrayList<>();
        for (Pair pair : set.pairs()) {
            trials.add(trial(pair));
            progress.accept(line(trials.size(), trials.get(trials.size() - 1)));
        }
        return trials;
    }

    private Trial trial(Pair pair) {
        Pleading pleading = set.pleadingFor(pair);
        PinnedScene flawed = pair.flawedScene();
        return new Trial(
                pair,
                set.kinds().get(pair.kind()),
                pleading,
                critic.read(flawed, 1),
                critic.read(pair.cleanScene(), 1),
                critic.read(pair.pleadedScene(pleading), 1),
                critic.read(flawed, 2));
    }

    private String line(int done, Trial trial) {
        double seconds = trial.readings()
                .mapToDouble(reading -> reading.cost().seconds())
                .sum();
        return "%d of %d  %s  %s, %s, %.0f s"
                .formatted(
                        done,
                        set.pairs().size(),
                        trial.pair().name(),
                        trial.isHitByKind() ? "found" : "not found",
                        trial.ranksLower() ? "behind its twin" : "not behind its twin",
                        seconds);
    }
}
