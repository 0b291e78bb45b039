package org.draftroom.storyboards.findings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.draftroom.storyboards.findings.Sketch.panel;

import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.findings.Sketch;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;
import org.junit.jupiter.api.Test;

class ScenePageTest {

    private static final Screenplay SCRIPT = Fountain.parse("""
            EXT. HARBOUR - NIGHT

            ROSE takes the FLARE GUN and two pocket watches from the box of matches.

            OLD BEN (V.O.)
            She rose before us, every day.

            INT./EXT. CABIN - CONTINUOUS

            The sun rose hours ago.

            YOUNG BEN
            (to Rose)
            Who keeps the knives here?
            """);

    private static final KnownPeople PEOPLE = new KnownPeople(
            Map.of("ROSE", List.of("the Captain"), "OLD BEN", List.of(), "YOUNG BEN", List.of("Benjamin")));

    private static ScenePage scene(int index) {
        return ScenePage.of(SCRIPT, SCRIPT.scenes().get(index), PEOPLE);
    }

    private static List<FindingKind> found(int scene, Sketch sketch) {
        return AgainstScene.findings(scene(scene), List.of(sketch.drawn())).stream()
                .map(Finding::kind)
                .toList();
    }

    @Test
    void aSceneThatGoesOnHasTheTimeOfTheOneBefore() {
        assertThat(scene(1).time()).contains(DayTime.NIGHT);
        assertThat(found(1, panel("1").at(TimeOfDay.DAY))).containsExactly(FindingKind.TIME_DIFFERS);
    }

    @Test
    void aHeadingWithBothHasNoWrongSide() {
        assertThat(found(1, panel("1").in(Setting.EXTERIOR))).isEmpty();
        assertThat(found(0, panel("1").in(Setting.INTERIOR))).containsExactly(FindingKind.SETTING_DIFFERS);
    }

    @Test
    void peopleAreKnownByTheirOtherNamesAndByWhatIsTheirsAlone() {
        assertThat(PEOPLE.namedIn("The sun rose.")).isEmpty();
        assertThat(PEOPLE.namedIn("Rose waits for Ben.")).containsExactly("ROSE");
        assertThat(PEOPLE.namedIn("the Captain")).isEmpty();
        assertThat(PEOPLE.namedIn("The Captain and Benjamin")).containsExactly("ROSE", "YOUNG BEN");
        assertThat(scene(0).has("OLD BEN")).isTrue();
        assertThat(scene(0).has("YOUNG BEN")).isFalse();
    }

    @Test
    void whatTheWriterPutInCapitalsIsMissedAndPluralsAreTheSameThing() {
        PageLine action = scene(0).lines().get(0);
        Sketch sketch = panel("1").props("brass watch", "matchbox").figure("ROSE", FramePlace.LEFT, Facing.AWAY);
        assertThat(AgainstScene.findings(scene(0), List.of(sketch.bound(action).drawn())))
                .extracting(Finding::kind, Finding::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.PROP_MISSING, "gun"),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.PROP_EXTRA, "matchbox"));
        assertThat(Thing.of("knife").isNamedIn("Who keeps the knives here?")).isTrue();
        assertThat(Thing.of("glass of water").isNamedIn("Glasses stand about.")).isTrue();
    }

    @Test
    void nobodyIsMissedAmongSpecksOrStrangers() {
        PageLine action = scene(0).lines().get(0);
        assertThat(found(0, panel("1").size(ShotSize.EXTREME_WIDE).bound(action)))
                .isEmpty();
        assertThat(found(0, panel("1").stranger().bound(action))).isEmpty();
        assertThat(found(0, panel("1").size(ShotSize.MEDIUM).bound(action)))
                .containsExactly(FindingKind.CHARACTER_MISSING);
    }

    @Test
    void theMatrixKnowsLinesWithoutAPanelAndPanelsWithoutALine() {
        ScenePage scene = scene(0);
        ShownPanel heard = panel("1").bound(scene.lines().get(1)).drawn();
        ShownPanel loose = panel("2").drawn();
        CoverageMatrix matrix = CoverageMatrix.of(scene, List.of(heard, loose));
        assertThat(matrix.uncovered()).containsExactly(scene.lines().get(0));
        assertThat(matrix.unbound()).containsExactly(loose);
        assertThat(matrix.rows().get(1).shows(heard)).isTrue();
    }
}
