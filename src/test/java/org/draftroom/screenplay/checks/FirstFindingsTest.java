package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

/** Of very many findings the first are kept, and the others counted. */
class FirstFindingsTest {

    @Test
    void areWhatAllFindingsBeginWith() {
        String text = "INT. HUT - DAY - CONTINUOUS\n\nThe the *lamp.\n\nANA\n\n".repeat(4000);
        List<Finding> all = all(text);
        FirstFindings first = first(text);
        assertThat(first.count()).isEqualTo(all.size()).isGreaterThan(8000);
        assertThat(first.findings()).isEqualTo(all.subList(0, 1000));
    }

    @Test
    void areAllOfFew() {
        String text = "INT. HUT - DAY\n\nThe the lamp.\n";
        assertThat(first(text)).isEqualTo(new FirstFindings(all(text), 1));
    }

    @Test
    void areFewerWhereTheyQuoteVeryMuch() {
        String paragraph = "lamp and rope and ".repeat(3000) + "rope.\n\n";
        String text = "INT. HUT - DAY\n\n" + paragraph.repeat(30);
        FirstFindings first = first(text);
        assertThat(first.findings()).hasSizeBetween(5, 20);
        assertThat(first.count()).isGreaterThanOrEqualTo(30);
    }

    private static List<Finding> all(String text) {
        Screenplay script = Fountain.parse(text);
        return Checks.of(script, pages(script));
    }

    private static FirstFindings first(String text) {
        Screenplay script = Fountain.parse(text);
        return Checks.first(script, pages(script));
    }

    private static Pages pages(Screenplay script) {
        return Pagination.paginate(script, PageSize.LETTER);
    }
}
