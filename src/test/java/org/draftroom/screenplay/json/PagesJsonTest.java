package org.draftroom.screenplay.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;
import org.junit.jupiter.api.Test;

class PagesJsonTest {

    @Test
    void aPageStartsAtItsFirstLineThatIsNotRepeatedFromThePageBefore() {
        String speech = "We row.  ".repeat(4 * 60).strip();
        String script = "EXT. SEA - DAY\n\nADA\n" + speech + "\n\n===\n\nThey land.\n";
        StringBuilder json = new StringBuilder();
        Screenplay screenplay = Fountain.parse(script);
        PagesJson.writeOutline(
                screenplay, Pagination.paginate(screenplay, PageSize.LETTER), new JsonText(json::append));
        assertThat(json.toString())
                .startsWith("{\"scenes\":[{\"number\":\"\",\"heading\":\"EXT. SEA - DAY\"")
                .contains("\"pages\":[{\"number\":1,\"from\":0},{\"number\":2,\"from\":")
                .contains("{\"number\":3,\"from\":" + script.indexOf("They land.") + "}]")
                .endsWith("\"words\":486}");
        int from = Integer.parseInt(json.toString().replaceAll(".*\"number\":2,\"from\":(\\d+).*", "$1"));
        assertThat(script.substring(from)).startsWith("We row.");
        assertThat(from).isGreaterThan(script.indexOf("We row.") + 35 * 40);
    }
}
