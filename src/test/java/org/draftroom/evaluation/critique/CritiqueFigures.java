package org.draftroom.evaluation.critique;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.draftroom.evaluation.Share;
import org.draftroom.evaluation.Spread;

/** What the trials come to. Each figure is explained in docs/reference/evaluation-critique.md. */
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

    String markdown() {
        return goals() + "\n" + byKind() + "\n" + rest();
    }

    private String goals() {
        return table("| Goal | Bound | Measured | |", "|---|---|---|---|")
                + row("Planted flaw among the first three notes", "≥ 50 %", hits().words(), met(hits().value() >= 0.5))
                + row(
                        "Flawed twin ranked lower",
                        "≥ 90 %",
                        rankedLower().words(),
                        met(rankedLower().value() >= 0.9))
                + row("Invented quotes shown", "0", inventedShown() + " of " + shown(), met(inventedShown() == 0));
    }

    private String byKind() {
        StringBuilder text = new StringBuilder(table(
                "| Kind of flaw | First three notes | by its name | by chance | Told apart | Ranked lower |",
                "|---|---|---|---|---|---|"));
        set.kinds()
                .forEach((name, kind) -> text.append(
                        rowOf(kind.title(), of(trial -> trial.pair().kind().equals(name)))));
        text.append(rowOf("Needs the scenes before", of(trial -> trial.pair().whole())));
        return text.append(rowOf("All", this)).toString();
    }

    private String rest() {
        return table("| What | Measured |", "|---|---|")
                + row(
                        "Flawed twin rated lower, by the mean alone",
                        Share.of(trials, Trial::isRatedLower).words())
                + row(
                        "Flawed twin rated higher",
                        Share.of(trials, Trial::isRatedHigher).words())
                + row("Same verdict under pleading", stableUnderPleading().words())
                + row(
                        "Same verdict read again, not pleaded for",
                        stableReadAgain().words())
                + manners()
                + row(
                        "Mean rating moved by pleading",
                        shift(Trial::pleadingShift).shift())
                + row(
                        "Mean rating moved by reading again",
                        shift(Trial::shiftReadAgain).shift())
                + row("Notes withheld", withheldNotes().words())
                + row("Other remarks withheld", withheldRemarks().words())
                + row("Valid JSON when first asked", validAtOnce().words())
                + row(
                        "Readings of which nothing could be shown",
                        Share.of(readings(), r -> !r.readable()).words())
                + row("Calls to the model", String.valueOf(total(SceneReading.Cost::calls)))
                + row(
                        "Tokens read for a scene",
                        spread(SceneReading.Cost::promptTokens).words())
                + row(
                        "Tokens written for a scene",
                        spread(SceneReading.Cost::replyTokens).words())
                + row("Seconds for a scene", seconds().words());
    }

    private String manners() {
        StringBuilder rows = new StringBuilder();
        for (Pleading pleading : set.pleadings()) {
            CritiqueFigures some = of(trial -> trial.pleading().equals(pleading));
            rows.append(
                    row("– under " + pleading.name(), some.stableUnderPleading().words()));
        }
        return rows.toString();
    }

    private static String rowOf(String title, CritiqueFigures some) {
        return row(
                title,
                some.hits().words(),
                some.hitsByKind().words(),
                String.format(Locale.ROOT, "%.0f %%", 100 * some.chance()),
                some.toldApart().words(),
                some.rankedLower().words());
    }

    private CritiqueFigures of(Predicate<Trial> which) {
        return new CritiqueFigures(set, trials.stream().filter(which).toList());
    }

    private List<SceneReading> readings() {
        return trials.stream().flatMap(Trial::readings).toList();
    }

    private static long invented(Trial trial) {
        Invention flawed = new Invention(trial.pair().flawedScene());
        return flawed.shownIn(trial.flawed())
                + flawed.shownIn(trial.again())
                + new Invention(trial.pair().cleanScene()).shownIn(trial.clean())
                + new Invention(trial.pair().pleadedScene(trial.pleading())).shownIn(trial.pleaded());
    }

    private long shown() {
        return readings().stream().flatMap(SceneReading::shown).count();
    }

    private int sum(ToIntFunction<SceneReading.Kept> figure) {
        return readings().stream().map(SceneReading::kept).mapToInt(figure).sum();
    }

    private int total(ToIntFunction<SceneReading.Cost> figure) {
        return readings().stream().map(SceneReading::cost).mapToInt(figure).sum();
    }

    private Spread spread(ToIntFunction<SceneReading.Cost> figure) {
        return Spread.of(
                readings().stream().map(SceneReading::cost).mapToInt(figure).asDoubleStream());
    }

    private Spread seconds() {
        return Spread.of(
                readings().stream().mapToDouble(reading -> reading.cost().seconds()));
    }

    private Spread shift(ToDoubleFunction<Trial> of) {
        return Spread.of(trials.stream().mapToDouble(of).filter(Double::isFinite));
    }

    private static String table(String head, String rule) {
        return head + "\n" + rule + "\n";
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> "| " + cell + " ").reduce("", String::concat) + "|\n";
    }

    private static String met(boolean isMet) {
        return isMet ? "met" : "not met";
    }
}
