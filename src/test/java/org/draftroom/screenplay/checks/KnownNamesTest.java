package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static final String TEXT = """
        INT. BOAT HOUSE - DAY

        Rain.

        JOHN
        One.

        JHON
        Two.

        JOHN
        Three.

        DR. SMITH
        Four.

        JOHN
        Five.

        SMITH
        Six.

        INT. BOATHOUSE - DAY

        Rain.

        INT. BOATHOUSE - NIGHT

        Rain.
        """;

    @Test
    void whatTheBibleKnowsIsNoSlip() {
        assertThat(found(KnownNames.NONE)).contains(Kind.NEAR_MISS_NAME, Kind.TWO_NAMES, Kind.PLACE_SPELLING);
        KnownNames known = KnownNames.of(List.of("Jhon", "Dr. Smith", "Smith"), List.of("Boat House"));
        assertThat(found(known)).doesNotContain(Kind.NEAR_MISS_NAME, Kind.TWO_NAMES, Kind.PLACE_SPELLING);
    }

    @Test
    void oneKnownNameOfTwoSettlesNothing() {
        assertThat(found(KnownNames.of(List.of("SMITH"), List.of()))).contains(Kind.TWO_NAMES, Kind.NEAR_MISS_NAME);
    }

    private static List<Kind> found(KnownNames known) {
        Screenplay script = Fountain.parse(TEXT);
        return Checks.first(script, Pagination.paginate(script, PageSize.LETTER), known).findings().stream()
                .map(Finding::kind)
                .toList();
    }
}
