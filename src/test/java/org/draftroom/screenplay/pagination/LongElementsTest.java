package org.draftroom.screenplay.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paragraph or a speech of thousands of pages takes no longer than as many pages of short ones. */
class LongElementsTest {

    @ParameterizedTest
    @CsvSource({"'x\n'", "'word '", "'A word. '", "'(x)\n'", "'~la\n'"})
    void areLaidOutInLinearTime(String piece) {
        Screenplay script = Fountain.parse("INT. HUT - DAY\n\nANA\n" + piece.repeat(2_000_000 / piece.length()));
        Pages pages =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pagination.paginate(script, PageSize.LETTER));
        assertThat(pages.count()).isGreaterThan(1000);
    }
}
