package org.draftroom.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.scripts.PrintedPlaces.Place;
import org.junit.jupiter.api.Test;

class PrintedPlacesTest {

    private static final String TEXT = "Title: Rain\n\nINT. HUT - DAY\n\n= It rains.\n\nRain.\n\n===\n\nMore rain.\n";

    @Test
    void findsThePageAndTheLineOfPrint() {
        Screenplay script = Fountain.parse(TEXT);
        PrintedPlaces places = new PrintedPlaces(Pagination.paginate(script, PageSize.LETTER));
        assertThat(places.of(0)).isEqualTo(new Place(1, 0));
        assertThat(places.of(TEXT.indexOf("DAY"))).isEqualTo(new Place(1, 0));
        assertThat(places.of(TEXT.indexOf("= It"))).isEqualTo(new Place(1, 0));
        assertThat(places.of(TEXT.indexOf("Rain."))).isEqualTo(new Place(1, 2));
        assertThat(places.of(TEXT.indexOf("More") + 3)).isEqualTo(new Place(2, 0));
    }
}
