package org.draftroom.storyboards.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.Duration;

/** Durations as boards show them: {@code {panel.duration.inSeconds}}. */
@TemplateExtension
final class ShownTime {

    private ShownTime() {}

    /** "5", "3.5". */
    static String inSeconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
