package org.draftroom.evaluation.critique;

import java.util.Locale;
import java.util.stream.Stream;
import org.draftroom.evaluation.Share;

/** The figures as tables for docs/reference/evaluation-critique.md. */
record CritiqueReport(CritiqueFigures figures) {

    String markdown() {
        return goals() + "\n" + byKind() + "\n" + rest();
    }

    private String goals() {
        Share found = figures.hitsByKind();
        Share lower = figures.rankedLower();
        long invented = figures.inventedShown();
        return table("| Goal | Bound | Measured | |", "|---|---|---|---|")
                + row("Planted flaw among the first three notes", "≥ 50 %", found.words(), met(found.value() >= 0.5))
                + row("Flawed twin ranked lower", "≥ 90 %", lower.words(), met(lower.value() >= 0.9))
                + row("Invented quotes shown", "0", invented + " of " + figures.shown(), met(invented == 0));
    }

    private String byKind() {
        StringBuilder text = new StringBuilder(table(
                "| Kind of flaw | Found | by chance | Planted line quoted | by chance | Told apart | Ranked lower |",
                "|---|---|---|---|---|---|---|"));
        figures.set().kinds().forEach((name, kind) -> {
            CritiqueFigures some = figures.of(trial -> trial.pair().kind().equals(name));
            text.append(some.trials().isEmpty() ? "" : rowOf(kind.title(), some));
        });
        text.append(rowOf(
                "Needs the scenes before", figures.of(trial -> trial.pair().whole())));
        return text.append(rowOf("All", figures)).toString();
    }

    private String rest() {
        return table("| What | Measured |", "|---|---|")
                + row(
                        "Flawed twin rated lower, by the mean alone",
                        Share.of(figures.trials(), Trial::isRatedLower).words())
                + row(
                        "Flawed twin rated higher",
                        Share.of(figures.trials(), Trial::isRatedHigher).words())
                + row(
                        "Same verdict under pleading",
                        figures.stableUnderPleading().words())
                + manners()
                + row(
                        "Same verdict read again, not pleaded for",
                        figures.stableReadAgain().words())
                + row(
                        "Mean rating moved by pleading",
                        figures.shift(Trial::pleadingShift).shift())
                + row(
                        "Mean rating moved by reading again",
                        figures.shift(Trial::shiftReadAgain).shift())
                + row("Notes withheld", figures.withheldNotes().words())
                + row("Other remarks withheld", figures.withheldRemarks().words())
                + row("Valid JSON when first asked", figures.validAtOnce().words())
                + row(
                        "Readings of which nothing could be shown",
                        Share.of(figures.readings(), r -> !r.readable()).words())
                + row("Calls to the model", String.valueOf(figures.total(SceneReading.Cost::calls)))
                + row(
                        "Tokens read for a scene",
                        figures.spread(SceneReading.Cost::promptTokens).words())
                + row(
                        "Tokens written for a scene",
                        figures.spread(SceneReading.Cost::replyTokens).words())
                + row("Seconds for a scene", figures.seconds().words());
    }

    private String manners() {
        StringBuilder rows = new StringBuilder();
        for (Pleading pleading : figures.set().pleadings()) {
            CritiqueFigures some = figures.of(trial -> trial.pleading().equals(pleading));
            rows.append(
                    row("– under " + pleading.name(), some.stableUnderPleading().words()));
        }
        return rows.toString();
    }

    private static String rowOf(String title, CritiqueFigures some) {
        return row(
                title,
                some.hitsByKind().words(),
                percent(some.chanceByKind()),
                some.hits().words(),
                percent(some.chance()),
                some.toldApart().words(),
                some.rankedLower().words());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
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
