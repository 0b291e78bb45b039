package org.draftroom.screenplay.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;

class ScriptNotesTest {

    @Test
    void findsEachNoteWhereItsBracketsAre() {
        Screenplay script = Fountain.parse("""
                INT. HALL - DAY

                [[ Why here? ]]

                Dust /* [[not this]] */ and [[how much?]] more [[ two
                lines ]] dust. [[how much?]]

                [[color: blue]]

                ADA [[older now]]
                Me.
                """);
        assertThat(ScriptNotes.of(script))
                .extracting(ScriptNote::text)
                .containsExactly("Why here?", "how much?", "two\nlines", "how much?", "older now");
        assertThat(ScriptNotes.of(script)).allSatisfy(note -> {
            assertThat(script.source().substring(note.at())).startsWith("[[");
            assertThat(script.elements().get(note.element()).notes()).contains(note.text());
        });
        assertThat(ScriptNotes.of(script)).extracting(ScriptNote::at).isSorted().doesNotHaveDuplicates();
    }
}
