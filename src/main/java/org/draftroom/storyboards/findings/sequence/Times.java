package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** The time of day within a scene. Dawn and dusk look alike. */
final class Times {

    private Times() {}

    static List<Finding> changed(List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>();
        ShownPanel before = null;
        for (ShownPanel panel : panels) {
            Optional<TimeOfDay> time = panel.reading().time().value();
            if (time.isEmpty()) {
                continue;
            }
            if (before != null && light(before) != light(panel)) {
                String earlier = before.reading().time().value().orElseThrow().word();
                found.add(Finding.between(FindingKind.TIME_CHANGED, before, panel, "")
                        .with(time.get().word(), earlier));
            }
            before = panel;
        }
        return found;
    }

    private static TimeOfDay light(ShownPanel panel) {
        TimeOfDay time = panel.reading().time().value().orElseThrow();
        return time == TimeOfDay.DUSK ? TimeOfDay.DAWN : time;
    }
}
