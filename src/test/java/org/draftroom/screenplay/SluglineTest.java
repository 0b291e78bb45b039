package org.draftroom.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings taken apart; the cases are a table. */
class SluglineTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/screenplays/sluglines.csv", delimiter = '|', numLinesToSkip = 1)
    void isTakenApart(String heading, Setting setting, String key, String time, TimeOfDay timeOfDay) {
        Slugline slugline = Slugline.of(heading);
        assertThat(slugline.setting()).isEqualTo(setting);
        assertThat(slugline.placeKey()).isEqualTo(key == null ? "" : key);
        assertThat(slugline.time()).isEqualTo(time == null ? "" : time);
        assertThat(slugline.timeOfDay()).isEqualTo(timeOfDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "- -", ".", "INT.", "INT. -", "INT. - DAY -", ",", "INT. ,", "\ud83c", ")(", "/"})
    void anythingIsTakenApart(String heading) {
        Slugline slugline = Slugline.of(heading);
        assertThat(slugline.places()).allMatch(place -> !place.isBlank());
        assertThat(slugline.timeOfDay() == TimeOfDay.NONE)
                .isEqualTo(slugline.time().isEmpty());
    }
}
