package org.draftroom.storyboards.findings.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Setting;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** The heading's place and time and the panel's. */
final class PlaceAndTime {

    private PlaceAndTime() {}

    static List<Finding> findings(ScenePage scene, ShownPanel panel) {
        List<Finding> found = new ArrayList<>();
        panel.reading()
                .setting()
                .value()
                .filter(shown -> differs(scene.setting(), shown))
                .ifPresent(shown -> found.add(Finding.of(FindingKind.SETTING_DIFFERS, panel, "")
                        .against(scene.heading())
                        .with(shown.word(), scene.setting().name().toLowerCase(java.util.Locale.ROOT))));
        panel.reading()
                .time()
                .value()
                .filter(shown -> scene.time()
                        .filter(said -> !shownAs(said).contains(shown))
                        .isPresent())
                .ifPresent(shown -> found.add(Finding.of(FindingKind.TIME_DIFFERS, panel, "")
                        .against(scene.heading())
                        .with(shown.word(), scene.time().orElseThrow().name().toLowerCase(java.util.Locale.ROOT))));
        return found;
    }

    private static boolean differs(Setting said, org.draftroom.storyboards.reading.terms.Setting shown) {
        return switch (said) {
            case INTERIOR -> shown == org.draftroom.storyboards.reading.terms.Setting.EXTERIOR;
            case EXTERIOR -> shown == org.draftroom.storyboards.reading.terms.Setting.INTERIOR;
            case BOTH, NONE -> false;
        };
    }

    /** As which times a picture may show it: low light is the same at both ends of the day, and an evening has all lights. */
    private static Set<TimeOfDay> shownAs(DayTime said) {
        return switch (said) {
            case DAWN, TWILIGHT, DUSK -> EnumSet.of(TimeOfDay.DAWN, TimeOfDay.DUSK);
            case MORNING -> EnumSet.of(TimeOfDay.DAWN, TimeOfDay.DAY);
            case DAY, NOON, AFTERNOON -> EnumSet.of(TimeOfDay.DAY);
            case EVENING -> EnumSet.of(TimeOfDay.DUSK, TimeOfDay.NIGHT);
            case NIGHT, MIDNIGHT -> EnumSet.of(TimeOfDay.NIGHT);
        };
    }
}
