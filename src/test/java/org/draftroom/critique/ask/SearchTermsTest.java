package org.draftroom.critique.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.scripts.bible.Profile;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    private static final Entry NADIR = new Entry(
            UUID.randomUUID(),
            UUID.randomUUID(),
            EntryKind.CHARACTER,
            Profile.typed("Nadir", List.of("The Old Man", "Nad'"), "", "", ""),
            Optional.empty(),
            1,
            Instant.EPOCH,
            "");

    @Test
    void areWordsAndPhrases() {
        assertThat(SearchTerms.of("Who's got the \"brass compass\"?", List.of()))
                .containsExactly("\"brass compass\"", "Who's", "got", "the", "brass", "compass");
    }

    @Test
    void haveAllNamesOfWhoeverIsNamedByOne() {
        assertThat(SearchTerms.of("Where is the old man", List.of(NADIR)))
                .containsExactly("Where", "is", "the", "old", "man", "Nadir", "\"The Old Man\"", "Nad");
        assertThat(SearchTerms.of("An old manner", List.of(NADIR))).doesNotContain("Nadir");
    }

    @Test
    void carryNoSignThatMeansAnythingToASearch() {
        assertThat(SearchTerms.of("a & b | !c <-> d:* 'e' (f) \\ -g \"h | -i\"", List.of()))
                .allMatch(term -> term.replaceAll("[\\p{L}\\p{N} ]", "").matches("|\"\""));
        assertThat(SearchTerms.of("why ".repeat(50) + "\n\u0000", List.of())).containsExactly("why");
    }

    @Test
    void areOfOneLanguageOrAsTheyStand() {
        assertThat(SearchLanguage.config(List.of("en", "en-gb"))).isEqualTo("english");
        assertThat(SearchLanguage.config(List.of("fr"))).isEqualTo("french");
        assertThat(SearchLanguage.config(List.of("en", "fr"))).isEqualTo("simple");
        assertThat(SearchLanguage.config(List.of("ja"))).isEqualTo("simple");
    }

    @Test
    void longScenesHavePartsThatAreTheTextAgain() {
        String text = ("word\t\u0001 and \uD83C".repeat(2) + "another. ").repeat(9000);
        List<String> parts = SceneParts.of(text);
        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.length() <= SceneParts.LONGEST);
        assertThat(String.join("", parts)).hasSameSizeAs(text).doesNotContain("\u0001", "\uD83C", "\t");
    }
}
