package org.draftroom.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings taken apart; the cases are a table. */
class SluglineTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/screenplays/sluglines.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "none")
    void isTakenApart(String heading, Setting setting, String place, String times, DayTime time, Follow follow) {
        Slugline slugline = Slugline.of(heading);
        assertThat(slugline.setting()).isEqualTo(setting);
        assertThat(slugline.place()).isEqualTo(place);
        assertThat(slugline.times().stream().map(each -> each.piece().text()).collect(Collectors.joining(", ")))
                .isEqualTo(times == null ? "" : times);
        assertThat(slugline.time()).isEqualTo(time);
        assertThat(slugline.follow()).isEqualTo(follow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "- -", ".", "INT.", "INT. -", "INT. - DAY -", ",", "INT. ,", "\ud83c", ")(", "/"})
    void anythingIsTakenApart(String heading) {
        Slugline slugline = Slugline.of(heading);
        assertThat(slugline.places())
                .allSatisfy(place -> assertThat(heading.substring(place.from(), place.to()))
                        .isEqualTo(place.text())
                        .isNotBlank());
    }
}
