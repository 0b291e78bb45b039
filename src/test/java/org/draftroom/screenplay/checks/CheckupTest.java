package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.fountain.FountainDocument;
import org.draftroom.screenplay.pagination.Layout;
import org.draftroom.screenplay.pagination.PageSize;
import org.junit.jupiter.api.Test;

/** Checks run one after another find what they find at once. */
class CheckupTest {

    private static final String TEXT =
            "INT. HUT - DAY\n\nThe the lamp.\n\nANA\nIt's dark.\n\nEXT. HUT - DAY\n\nShe *waits.\n";

    @Test
    void findsOfTheScriptThatItBeganWithWhateverIsEditedMeanwhile() {
        FountainDocument document = FountainDocument.open(TEXT);
        Layout layout = Layout.of(document.screenplay(TEXT), PageSize.LETTER);
        Checkup checkup = Checkup.of(layout.screenplay(), layout.pages(), KnownNames.NONE);
        String text = TEXT;
        while (checkup.step()) {
            document.replace(0, 1, "");
            text = text.substring(1);
            layout = layout.with(document.screenplay(text));
        }
        Screenplay script = Fountain.parse(TEXT);
        assertThat(checkup.first())
                .isEqualTo(
                        Checks.first(script, Layout.of(script, PageSize.LETTER).pages()));
        assertThat(checkup.first().count()).isPositive();
    }

    @Test
    void saysNothingBeforeItIsDone() {
        Screenplay script = Fountain.parse(TEXT);
        Checkup checkup = Checkup.of(script, Layout.of(script, PageSize.LETTER).pages(), KnownNames.NONE);
        checkup.step();
        assertThatThrownBy(checkup::first).isInstanceOf(IllegalStateException.class);
    }
}
