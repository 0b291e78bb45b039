package org.draftroom.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.draftroom.accounts.Owner;
import org.draftroom.accounts.People;
import org.draftroom.editing.Seat.Guest;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows of the product, in Node, write over bad connections through two nodes into one log. */
@QuarkusTest
class ConvergenceTest {

    private static final String TEXT = "INT. BOAT - DAY\n\nADA\nRow, will you.\n";
    private static final int WINDOWS = 4;
    private static final int EDITS = 60;

    @Inject
    DataSource source;

    @Inject
    People people;

    @ParameterizedTest
    @CsvSource({"1, write", "2, rewrite", "3, write", "4, rewrite", "5, rewrite"})
    void everyWindowEndsWithTheTextOfTheLog(int seed, String kind) throws Exception {
        UUID script = Shelf.script("Salt", TEXT).id();
        Guest guest = new Guest(Owner.account().id(), Owner.NAME);
        try (TestNode here = new TestNode(source, people);
                TestNode there = new TestNode(source, people);
                Roomful roomful = new Roomful(script, guest, here.desk, there.desk)) {
            JsonNode end = roomful.play(seed, WINDOWS, EDITS, kind, new ObjectMapper().writeValueAsString(TEXT));
            assertThat(end.path("settled").booleanValue()).as(end.toString()).isTrue();
            ScriptText head = there.log.head(script);
            assertThat(end.path("version").intValue()).isEqualTo(head.version()).isEqualTo(WINDOWS * EDITS);
            assertThat(end.path("texts")).hasSize(WINDOWS);
            end.path("texts").forEach(text -> assertThat(text.textValue()).isEqualTo(head.text()));
            if (kind.equals("write")) {
                assertHoldsEachLetterOnce(head.text(), WINDOWS * EDITS);
            }
        }
    }

    @Test
    void thirtyPeopleLoseNothingWhenANodeDiesUnderThem() throws Exception {
        UUID script = Shelf.script("Salt", TEXT).id();
        Guest guest = new Guest(Owner.account().id(), Owner.NAME);
        try (TestNode here = new TestNode(source, people);
                TestNode there = new TestNode(source, people);
                TestNode after = new TestNode(source, people);
                Roomful roomful = new Roomful(script, guest, here.desk, there.desk).killing(200, () -> after.desk)) {
            JsonNode end = roomful.play(6, 30, 8, "write", new ObjectMapper().writeValueAsString(TEXT));
            assertThat(end.path("settled").booleanValue()).as(end.toString()).isTrue();
            String text = here.log.head(script).text();
            assertThat(end.path("texts")).hasSize(30);
            end.path("texts").forEach(each -> assertThat(each.textValue()).isEqualTo(text));
            assertHoldsEachLetterOnce(text, 30 * 8);
        }
    }

    /** Each edit put in a letter of its own: none was lost, none was saved twice. */
    private static void assertHoldsEachLetterOnce(String text, int letters) {
        assertThat(text.chars().filter(c -> c >= 0x4e00).sorted().toArray())
                .hasSize(letters)
                .doesNotHaveDuplicates();
    }
}
