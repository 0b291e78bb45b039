package org.draftroom.evaluation.critique;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.draftroom.evaluation.Share;
import org.draftroom.evaluation.Spread;

/** What the trials come to. docs/reference/evaluation-critique.md defines each figure. */
record CritiqueFigures(PairSet set, List<Trial> trials) {

    Share hits() {
        return Share.of(trials, Trial::isHit);
    }

    Share hitsByKind() {
        return Share.of(trials, Trial::isHitByKind);
    }

    /** What a critic who points blindly gets. */
    double chance() {
        return trials.stream().mapToDouble(Trial::chance).average().orElse(0);
    }

    /** What one gets who takes the kind blindly, too. */
    double chanceByKind() {
        return trials.stream().mapToDouble(Trial::chanceByKind).average().orElse(0);
    }

    Share toldApart() {
        return Share.of(trials, Trial::isToldApart);
    }

    Share rankedLower() {
        return Share.of(trials, Trial::ranksLower);
    }

    Share stableUnderPleading() {
        return Share.of(trials, Trial::isStableUnderPleading);
    }

    Share stableReadAgain() {
        return Share.of(trials, Trial::isStableReadAgain);
    }

    Share validAtOnce() {
        return Share.of(readings(), SceneReading::validAtOnce);
    }

    Share withheldNotes() {
        return new Share(sum(SceneReading.Kept::withheldNotes), sum(SceneReading.Kept::notes));
    }

    Share withheldRemarks() {
        return new Share(sum(SceneReading.Kept::withheldRemarks), sum(SceneReading.Kept::remarks));
    }

    long inventedShown() {
        return trials.stream().mapToLong(CritiqueFigures::invented).sum();
    }

    CritiqueFigures of(Predicate<Trial> which) {
        return new CritiqueFigures(set, trials.stream().filter(which).toList());
    }

    List<SceneReading> readings() {
        return trials.stream().flatMap(Trial::readings).toList();
    }

    private static long invented(Trial trial) {
        Invention flawed = new Invention(trial.pair().flawedScene());
        return flawed.shownIn(trial.flawed())
                + flawed.shownIn(trial.again())
                + new Invention(trial.pair().cleanScene()).shownIn(trial.clean())
                + new Invention(trial.pair().pleadedScene(trial.pleading())).shownIn(trial.pleaded());
    }

    long shown() {
        return readings().stream().flatMap(SceneReading::shown).count();
    }

    private int sum(ToIntFunction<SceneReading.Kept> figure) {
        return readings().stream().map(SceneReading::kept).mapToInt(figure).sum();
    }

    int total(ToIntFunction<SceneReading.Cost> figure) {
        return readings().stream().map(SceneReading::cost).mapToInt(figure).sum();
    }

    Spread spread(ToIntFunction<SceneReading.Cost> figure) {
        return Spread.of(
                readings().stream().map(SceneReading::cost).mapToInt(figure).asDoubleStream());
    }

    Spread seconds() {
        return Spread.of(
                readings().stream().mapToDouble(reading -> reading.cost().seconds()));
    }

    Spread shift(ToDoubleFunction<Trial> of) {
        return Spread.of(trials.stream().mapToDouble(of).filter(Double::isFinite));
    }
}
