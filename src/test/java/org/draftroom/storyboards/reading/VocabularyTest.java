package org.draftroom.storyboards.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Handed;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.Term;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void everyWordIsFoundAgainAndNoneSaysUnsure() {
        for (PanelField<? extends Term> field : PanelField.closed()) {
            Term[] terms = field.terms().toArray(Term[]::new);
            assertThat(terms).hasSizeGreaterThan(1);
            for (Term term : terms) {
                assertThat(Term.of(terms, term.word())).contains(term);
                assertThat(term.word()).matches("[a-z]+(-[a-z]+)*").isNotEqualTo("unsure");
            }
        }
        assertThat(Term.of(ShotSize.values(), "Medium")).isEmpty();
    }

    @Test
    void inTheMirrorTwiceIsTheSameAndLeftIsRight() {
        Stream.<Handed<?>[]>of(Movement.values(), ScreenDirection.values(), Facing.values(), FramePlace.values())
                .flatMap(Arrays::stream)
                .forEach(term -> {
                    Handed<?> mirrored = (Handed<?>) term.mirrored();
                    assertThat(mirrored.mirrored()).isEqualTo(term);
                    assertThat(mirrored.word())
                            .isEqualTo(
                                    term.word().contains("left")
                                            ? term.word().replace("left", "right")
                                            : term.word().replace("right", "left"));
                });
    }

    @Test
    void fieldsAreFoundByTheirWords() {
        assertThat(PanelField.all())
                .allSatisfy(field -> assertThat(PanelField.of(field.word())).contains(field));
        assertThat(PanelField.of("mood")).isEmpty();
    }

    @Test
    void aRegionIsInOneOfNineParts() {
        Region region = new Region(0.7, 0.1, 0.3, 0.2);

        assertThat(region.place()).isEqualTo(FramePlace.TOP_RIGHT);
        assertThat(region.mirrored().place()).isEqualTo(FramePlace.TOP_LEFT);
        assertThat(new Region(0, 0, 1, 1).place()).isEqualTo(FramePlace.CENTRE);
        for (double[] no : new double[][] {{-0.1, 0, 1, 1}, {0, 0, 0, 1}, {0.5, 0, 0.6, 1}, {0, Double.NaN, 1, 1}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Region(no[0], no[1], no[2], no[3]));
        }
    }

    @Test
    void whatNobodySaidIsUnsureAndWhatAPersonLeavesOpenIsToo() {
        PanelReading reading = PanelReading.BLANK
                .with(PanelField.SIZE, Seen.likely(ShotSize.CLOSE_UP))
                .with(PanelField.FIGURES, Seen.byHand(List.of()))
                .with(PanelField.MOVEMENT, Seen.openByHand());

        assertThat(reading.size().is(ShotSize.CLOSE_UP)).isTrue();
        assertThat(reading.angle().isUnsure()).isTrue();
        assertThat(reading.movement().isUnsure()).isTrue();
        assertThat(reading.figures().value()).contains(List.of());
        assertThat(reading.corrections()).isEqualTo(2);
        assertThat(reading.with(PanelField.SIZE, Seen.unsure()).get(PanelField.SIZE))
                .isEqualTo(new Seen<>(Optional.empty(), Confidence.UNSURE, false));
    }

    @Test
    void nothingOutsideItsVocabularyGetsIntoAReading() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        PanelField<Object> size = (PanelField) PanelField.SIZE;

        assertThatIllegalArgumentException().isThrownBy(() -> PanelReading.BLANK.with(size, Seen.sure(Facing.LEFT)));
    }

    @Test
    void sizesAreComparedByStepsFromFarToNear() {
        assertThat(ShotSize.MEDIUM.stepsTo(ShotSize.CLOSE_UP)).isEqualTo(2);
        assertThat(ShotSize.values()).filteredOn(size -> !size.isOfFigure()).containsExactly(ShotSize.INSERT);
        assertThat(ShotSize.values()).extracting(ShotSize::abbreviation).doesNotHaveDuplicates();
    }
}
