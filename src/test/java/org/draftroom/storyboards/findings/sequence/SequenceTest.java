package org.draftroom.storyboards.findings.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.draftroom.storyboards.findings.Sketch.panel;

import java.util.List;
import java.util.stream.Stream;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.findings.Sketch;
import org.draftroom.storyboards.reading.terms.Angle;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private static Sketch looking(String label, Facing facing) {
        return panel(label).figure("ANNA", FramePlace.CENTRE, facing);
    }

    private static List<FindingKind> found(Sketch... sketches) {
        List<ShownPanel> panels = Stream.of(sketches).map(Sketch::drawn).toList();
        return Sequence.findings(panels).stream().map(Finding::kind).toList();
    }

    @Test
    void whoeverLooksTheOtherWayHasTheLineCrossed() {
        assertThat(found(looking("1", Facing.LEFT), looking("2", Facing.RIGHT)))
                .containsExactly(FindingKind.LINE_CROSSED);
    }

    @Test
    void aPanelOnTheLineLetsTheCameraCrossIt() {
        assertThat(found(looking("1", Facing.LEFT), looking("2", Facing.TOWARDS), looking("3", Facing.RIGHT)))
                .isEmpty();
    }

    @Test
    void aCameraThatIsSeenToGoRoundMayCrossTheLine() {
        assertThat(found(looking("1", Facing.LEFT), looking("2", Facing.RIGHT).moving(Movement.ARC)))
                .isEmpty();
    }

    @Test
    void whoeverWalksThroughTheFrameMayStandOnTheOtherSide() {
        assertThat(found(
                        looking("1", Facing.LEFT).going(ScreenDirection.LEFT),
                        looking("2", Facing.RIGHT).going(ScreenDirection.STILL)))
                .isEmpty();
    }

    @Test
    void panelsWithoutAnybodyBetweenThemDontHideACrossing() {
        assertThat(found(looking("1", Facing.LEFT), panel("2").size(ShotSize.INSERT), looking("3", Facing.RIGHT)))
                .containsExactly(FindingKind.LINE_CROSSED);
    }

    @Test
    void strangersChangeSidesAsTheyLike() {
        assertThat(found(panel("1").stranger(), panel("2").stranger())).isEmpty();
    }

    @Test
    void panelsOfOneSizeFromTwoAnglesCut() {
        assertThat(found(
                        looking("1", Facing.LEFT).size(ShotSize.MEDIUM).angle(Angle.EYE_LEVEL),
                        looking("2", Facing.LEFT).size(ShotSize.MEDIUM).angle(Angle.HIGH)))
                .isEmpty();
    }

    @Test
    void anAngleThatNobodyKnowsIsNoJump() {
        assertThat(found(
                        looking("1", Facing.LEFT).size(ShotSize.MEDIUM),
                        looking("2", Facing.LEFT).size(ShotSize.MEDIUM)))
                .isEmpty();
    }

    @Test
    void aTruckThatIsSeenToTurnMayDriveTheOtherWay() {
        assertThat(found(
                        panel("1").props("truck").going(ScreenDirection.LEFT),
                        panel("2").props("truck").going(ScreenDirection.TOWARDS),
                        panel("3").props("truck").going(ScreenDirection.RIGHT)))
                .isEmpty();
        assertThat(found(
                        panel("1").props("truck").going(ScreenDirection.LEFT),
                        panel("3").props("truck").going(ScreenDirection.RIGHT)))
                .containsExactly(FindingKind.DIRECTION_TURNED);
    }

    @Test
    void aCoatWithoutAColourHasNotChanged() {
        assertThat(found(
                        panel("1").figure("ANNA", FramePlace.CENTRE, Facing.AWAY, "red coat"),
                        panel("2").figure("ANNA", FramePlace.CENTRE, Facing.AWAY, "coat", "black boots"),
                        panel("3").figure("ANNA", FramePlace.CENTRE, Facing.AWAY, "long red coat")))
                .isEmpty();
    }

    @Test
    void dawnAndDuskLookAlike() {
        assertThat(found(panel("1").at(TimeOfDay.DAWN), panel("2").at(TimeOfDay.DUSK)))
                .isEmpty();
    }
}
