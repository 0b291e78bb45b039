package org.draftroom.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.critique.reading.Quote;
import org.draftroom.critique.reading.Quotes;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    private final Quotes quotes = new Quotes(SaltFlats.TEXT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Depends what you promised them.",
                "Depends what you promised",
                "She checks the horizon, then her watch",
                "her watch, then\nthe  horizon",
                "“Depends what you promised them.”",
                "...because I was afraid you'd say no...",
                "I was afraid you’d say no—and you always say no.",
                "I told them we left yesterday, because",
                "Then we are a day late... or a day early.",
                "The cafe\u0301 is “closed”",
                "ext. salt flats – dawn",
                "Lena\nHow long?",
                "(not looking up)",
                "Wind. A sound",
                "No",
            })
    void areFoundWhateverTheirTypography(String claimed) {
        assertThat(quotes.find(claimed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "“”",
                "—",
                "LENA",
                "nadir",
                "the",
                "day late",
                "depends what you promised them.",
                "Depends on what you promised them.",
                "I told them we left yesterday ... and you always say no.",
                "I told them we left yesterday … you always say no.",
                "Depends what you promised them. Then we are a day late",
                "LENA: How long?",
                "They said we left yesterday.",
                "There is enough for one of us.",
                "Cut this whole speech about his brother.",
                "too many looks?",
                "The truck won't start.",
                "The café is 'closed'",
                "epends what you promised them",
                "Depends what you promised the",
                "late… or a day early. No. NADIR We can",
                "stop here. The caf",
                "Dеpends what you promised them.",
                "Ｄepends what you promised them.",
                "Depends what you promised them!",
                "\uD83D",
                "Depends what you \0promised them.",
            })
    void areNotFoundWhenAnythingElseDiffers(String claimed) {
        assertThat(quotes.find(claimed)).isEmpty();
    }

    @Test
    void areShownAsThePageHasThem() {
        Quote quote = quotes.find("I was afraid you’d say no—and you").orElseThrow();

        assertThat(quote.text()).isEqualTo("I was afraid you'd say no -- and you");
        assertThat(SaltFlats.SCRIPT.substring(quote.from(), quote.to())).isEqualTo(quote.text());
    }

    @Test
    void haveTheirPlaceInTheSourceMarkupIncluded() {
        Quote quote = quotes.find("we left yesterday, because").orElseThrow();

        assertThat(SaltFlats.SCRIPT.substring(quote.from(), quote.to())).isEqualTo("we left *yesterday*, because");
    }

    @Test
    void takeTheFirstOfSeveralPlacesAndSayHowManyThereAre() {
        Quotes echo = new Quotes(lastScene("INT. HALL\n\nANA\nCome back here.\n\nBEN\nCome back here.\n"));

        Quote quote = echo.find("Come back here.").orElseThrow();

        assertThat(quote.places()).isEqualTo(2);
        assertThat(quote.from()).isEqualTo("INT. HALL\n\nANA\n".length());
    }

    @Test
    void areWordsOfAnyAlphabet() {
        Quotes russian = new Quotes(lastScene("INT. KITCHEN\n\nОЛЬГА\nЯ никому не сказала об этом.\n"));

        assertThat(russian.find("никому не сказала")).isPresent();
        assertThat(russian.find("икому не сказала")).isEmpty();
    }

    @Test
    void areNotLookedForWhenHuge() {
        assertThat(quotes.find("no ".repeat(2_000_000))).isEmpty();
    }

    private static SceneText lastScene(String source) {
        Screenplay screenplay = Fountain.parse(source);
        List<Scene> scenes = screenplay.scenes();
        return SceneText.of(screenplay, scenes.get(scenes.size() - 1));
    }
}
