package org.draftroom.screenplay.json;

import java.util.List;
import org.draftroom.screenplay.checks.Finding;
import org.draftroom.screenplay.checks.Fix;

/**
 * Findings as JSON: an array of {@code {"kind":…,"line":…,"quote":…,"explanation":…}} and more, as
 * docs/reference/checks.md lists it.
 */
public final class FindingsJson {

    private FindingsJson() {}

    /** Writes them. */
    public static void write(List<Finding> findings, JsonText json) {
        json.open("[");
        for (Finding finding : findings) {
            finding(finding, json);
        }
        json.close("]");
    }

    private static void finding(Finding finding, JsonText json) {
        json.open("{")
                .field("kind", finding.kind().code())
                .field("title", finding.kind().title())
                .field("severity", finding.kind().severity().code())
                .field("line", finding.line())
                .field("from", finding.from())
                .field("to", finding.to())
                .field("quote", finding.quote())
                .field("explanation", finding.explanation())
                .field("off", finding.named());
        related(finding.related(), json);
        if (finding.fix() != null) {
            fix(finding.fix(), json.key("fix"));
        }
        json.close("}");
    }

    private static void related(List<Finding.Place> places, JsonText json) {
        if (places.isEmpty()) {
            return;
        }
        json.key("related").open("[");
        for (Finding.Place place : places) {
            json.open("{")
                    .field("line", place.line())
                    .field("from", place.from())
                    .field("to", place.to())
                    .close("}");
        }
        json.close("]");
    }

    private static void fix(Fix fix, JsonText json) {
        json.open("{").field("label", fix.label()).key("replacements").open("[");
        for (Fix.Replacement replacement : fix.replacements()) {
            json.open("{")
                    .field("from", replacement.from())
                    .field("to", replacement.to())
                    .field("text", replacement.text())
                    .close("}");
        }
        json.close("]").close("}");
    }
}
