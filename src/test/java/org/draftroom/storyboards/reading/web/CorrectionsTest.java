package org.draftroom.storyboards.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.Region;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Angle;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Region REGION = new Region(0.3, 0.1, 0.3, 0.9);
    private static final Figure LENA = new Figure(
            Seen.likely("LENA"),
            "short hair",
            Seen.sure(FramePlace.CENTRE),
            Optional.of(REGION),
            Seen.unsure(),
            Seen.sure(List.of("dark coat")));
    private static final PanelReading READ = PanelReading.BLANK
            .with(PanelField.SIZE, Seen.sure(ShotSize.MEDIUM))
            .with(PanelField.FIGURES, Seen.sure(List.of(LENA)));

    @Test
    void whatIsLeftAsItWasIsNoCorrection() {
        Corrections form = form(Map.of("size", List.of("medium"), "angle", List.of("")));

        assertThat(form.of(PanelField.SIZE)).isEmpty();
        assertThat(form.of(PanelField.ANGLE)).isEmpty();
        assertThat(form.of(PanelField.HORIZON)).isEmpty();
        assertThat(form(person("0", "Lena", "short hair", "centre", "", "dark coat"))
                        .of(PanelField.FIGURES))
                .isEmpty();
    }

    @Test
    void aWordThatIsChosenIsOneAndSoIsNone() {
        Corrections form = form(Map.of("size", List.of(""), "angle", List.of("low")));

        assertThat(form.of(PanelField.SIZE)).contains(Seen.openByHand());
        assertThat(form.of(PanelField.ANGLE)).contains(Seen.byHand(Angle.LOW));
    }

    @Test
    void whatOneSaysOfAPersonIsMarkedAndTheRestStaysRead() {
        Seen<List<Figure>> said = form(person("0", "Lena", "short hair", "centre", "left", "dark coat, hat"))
                .of(PanelField.FIGURES)
                .orElseThrow();

        assertThat(said)
                .isEqualTo(Seen.byHand(List.of(new Figure(
                        LENA.name(),
                        "short hair",
                        LENA.place(),
                        Optional.of(REGION),
                        Seen.byHand(Facing.LEFT),
                        Seen.byHand(List.of("dark coat", "hat"))))));
    }

    @Test
    void aPersonWithoutAnyWordsIsTakenOutAndAnotherIsAdded() {
        Map<String, List<String>> two = Map.of(
                "figure", List.of("0", ""),
                "name", List.of("", "nadir"),
                "looks", List.of("", ""),
                "figure-place", List.of("centre", "left"),
                "facing", List.of("", ""),
                "wardrobe", List.of("", ""));

        assertThat(form(two).of(PanelField.FIGURES).orElseThrow().value().orElseThrow())
                .singleElement()
                .returns(Seen.byHand("NADIR"), Figure::name)
                .returns(Seen.byHand(FramePlace.LEFT), Figure::place)
                .returns(Optional.empty(), Figure::region);
    }

    @Test
    void thatThereIsNobodyMustBeSaid() {
        Map<String, List<String>> blank = person("", "", "", "", "", "");
        Corrections silent = new Corrections(new Typed(blank), PanelReading.BLANK);
        Map<String, List<String>> said = new java.util.HashMap<>(blank);
        said.put("nothing", List.of("figure"));

        assertThat(silent.of(PanelField.FIGURES)).isEmpty();
        assertThat(new Corrections(new Typed(said), PanelReading.BLANK).of(PanelField.FIGURES))
                .contains(Seen.byHand(List.of()));
        assertThat(form(person("0", "", "", "", "", "")).of(PanelField.FIGURES)).contains(Seen.byHand(List.of()));
    }

    @Test
    void saysWhatIsWrong() {
        Corrections stray = form(Map.of("size", List.of("cowboy")));
        stray.of(PanelField.SIZE);
        Corrections far = form(Map.of("happens", List.of("x".repeat(301))));
        far.of(PanelField.HAPPENS);
        Corrections crowd = form(Map.of("figure", java.util.Collections.nCopies(21, "")));
        crowd.of(PanelField.FIGURES);

        assertThat(stray.fault()).contains(Fault.NO_SUCH_WORD);
        assertThat(far.fault()).contains(Fault.TOO_LONG);
        assertThat(crowd.fault()).contains(Fault.TOO_MANY);
    }

    private static Corrections form(Map<String, List<String>> typed) {
        return new Corrections(new Typed(typed), READ);
    }

    private static Map<String, List<String>> person(
            String was, String name, String looks, String place, String facing, String wardrobe) {
        return Map.of(
                "figure", List.of(was),
                "name", List.of(name),
                "looks", List.of(looks),
                "figure-place", List.of(place),
                "facing", List.of(facing),
                "wardrobe", List.of(wardrobe));
    }
}
