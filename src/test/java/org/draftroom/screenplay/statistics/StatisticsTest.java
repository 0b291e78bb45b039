package org.draftroom.screenplay.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void countsScenesPartsWordsAndPages() {
        Statistics figures = of("""
                INT. BOATHOUSE - DUSK

                Rain -- on *tin*.

                MARGOT (V.O.)
                Not today.

                Margot turns.

                MARGOT
                (low)
                Not today, not tomorrow, and certainly not on a Sunday.

                EXT. JETTY - NIGHT

                @Margot
                No.

                ANA
                Yes. [[is it?]]
                """);
        assertThat(figures)
                .isEqualTo(new Statistics(
                        2, 1, 31, java.util.List.of(new Part("MARGOT", 3, 4, 13, 2), new Part("ANA", 1, 1, 1, 1))));
    }

    @Test
    void anEmptyScriptHasNothing() {
        assertThat(of("")).isEqualTo(new Statistics(0, 0, 0, java.util.List.of()));
    }

    private static Statistics of(String fountain) {
        Screenplay screenplay = Fountain.parse(fountain);
        return Statistics.of(screenplay, Pagination.paginate(screenplay, PageSize.LETTER));
    }
}
