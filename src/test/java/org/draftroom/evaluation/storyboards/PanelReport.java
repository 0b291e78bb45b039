package org.draftroom.evaluation.storyboards;

import org.draftroom.evaluation.Share;
import org.draftroom.storyboards.reading.Confidence;

/** The figures as tables for docs/reference/evaluation-storyboards.md. */
record PanelReport(PanelFigures figures) {

    private static final double GOAL = 0.6;

    String markdown() {
        return goal() + "\n" + byField() + "\n" + calibration();
    }

    private String goal() {
        Share right = figures.right(Answered::closed);
        return "| Goal | Bound | Measured | |\n|---|---|---|---|\n"
                + row(
                        "Right over the fields with a vocabulary, where answered",
                        "≥ 60 %",
                        right.words(),
                        right.value() >= GOAL ? "met" : "not met");
    }

    private String byField() {
        StringBuilder rows = new StringBuilder("| Field | Right where answered | Unsure |\n|---|---|---|\n");
        for (String field : figures.fields()) {
            rows.append(row(
                    field,
                    figures.right(answer -> answer.field().equals(field)).words(),
                    figures.abstained(answer -> answer.field().equals(field)).words()));
        }
        return rows.toString();
    }

    private String calibration() {
        return "| What | Measured |\n|---|---|\n"
                + row(
                        "Right where the model had no doubts",
                        figures.rightWhen(Confidence.SURE).words())
                + row(
                        "Right where it had doubts",
                        figures.rightWhen(Confidence.LIKELY).words())
                + row(
                        "Said of left and right, and kept after the mirror",
                        new Share(figures.sides().kept(), figures.sides().said()).words())
                + row("Usable when first asked", new Share(figures.valid(), figures.panels()).words());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
