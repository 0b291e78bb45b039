package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that switch checks off: a finding alone, a kind, everything. */
class SilenceTest {

    private static final String TEXT = """
            Rain on on the roof.

            INT. HUT - DAY

            The the door opens on on a lamp.

            EXT. SEA - DAY

            The the fog and *the bell.
            """;

    private static final List<String> ALL = List.of(
            "repeated_word on on",
            "repeated_word The the",
            "repeated_word on on",
            "repeated_word The the",
            "unclosed_emphasis *the");

    @Test
    void aFindingIsSwitchedOffByItsNameInItsSceneAlone() {
        List<Finding> findings = Checked.of(TEXT).findings();
        assertThat(names(TEXT)).isEqualTo(ALL);
        for (int i = 0; i < findings.size(); i++) {
            Finding left = findings.get(i);
            int end = TEXT.indexOf('\n', left.to());
            String note = " [[check off: " + left.named() + "]]";
            assertThat(names(TEXT.substring(0, end) + note + TEXT.substring(end)))
                    .as(note)
                    .isEqualTo(without(i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repeated_word",
                "repeated_word \"The the\", repeated_word \"on on\"",
                "unclosed_note, repeated_word “the, the”; repeated_word \"ON ON\"",
                "unclosed_note \"x\", repeated_word",
                "repeated_word \"the the\" repeated_word \"on on",
            })
    void manyWaysToSayIt(String off) {
        assertThat(names(inTheHut(off))).isEqualTo(List.of(ALL.get(0), ALL.get(3), ALL.get(4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"repeated_word \"the\"", "repeated_word \"\"", "\"the the\"", "near_miss_name \"repeated_word\""
            })
    void whatIsNamedOtherwiseStays(String off) {
        assertThat(names(inTheHut(off))).isEqualTo(ALL);
    }

    @Test
    void aKindBeforeTheFirstHeadingIsOffInTheWholeScript() {
        assertThat(names("[[check off: repeated_word]]\n\n" + TEXT)).containsExactly(ALL.get(4));
        assertThat(names("[[check off]]\n\n" + TEXT)).isEmpty();
    }

    @Test
    void aLongQuoteIsNamedByItsFirstWords() {
        String paragraph = "“Rain's” / [[on]] the *roof*, İstanbul'da rain ".repeat(40);
        String name = Words.named(Kind.LONG_ACTION, paragraph);
        assertThat(name).hasSizeLessThan(90).startsWith("long_action \"Rain's on the roof İstanbul'da rain Rain's");
        assertThat(name).doesNotContain("[", "*", "/", "“");
    }

    private static String inTheHut(String off) {
        return TEXT.replace("HUT - DAY", "HUT - DAY\n\n[[check off: " + off + "]]");
    }

    private static List<String> names(String text) {
        return Checked.of(text).findings().stream()
                .map(finding -> finding.kind().code() + " " + finding.quote())
                .toList();
    }

    private static List<String> without(int index) {
        List<String> others = new ArrayList<>(ALL);
        others.remove(index);
        return others;
    }
}
