package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GemmaTest {

    private static final String SCHEMA =
            "{\"type\":\"object\",\"properties\":{\"why\":{\"type\":\"string\",\"maxLength\":80},\"a\":{\"type\":\"integer\"}},"
                    + "\"required\":[\"why\",\"a\"]}";

    private final OllamaTwin twin = OllamaTwin.start();
    private final Gemma gemma = House.with(SettingsForTests.at(twin)).gemma();

    @AfterEach
    void theRulesWereKept() {
        twin.close();
        assertThat(twin.breaches()).isEmpty();
    }

    @Test
    void repliesInPiecesAndAsAWholeWithItsOrigin() {
        twin.next(Behaviours.reply("Across the flats, before the salt closes."));
        var heard = new ArrayList<String>();

        ChatReply reply = gemma.chat(ChatCall.of("Be brief.", "Where?"), heard::add, new Cancellation());

        assertThat(reply.text()).isEqualTo("Across the flats, before the salt closes.");
        assertThat(heard).hasSizeGreaterThan(3);
        assertThat(String.join("", heard)).isEqualTo(reply.text());
        ModelRun run = reply.run();
        assertThat(run.model()).isEqualTo("gemma4:12b");
        assertThat(run.digest()).startsWith("4eb23ef187e2");
        assertThat(run.ollamaVersion()).isEqualTo("0.32.15");
        assertThat(run.host()).isEqualTo(twin.url().toString());
        assertThat(run.replyTokens()).isEqualTo(11);
        assertThat(run.promptTokens()).isPositive();
        assertThat(run.doneReason()).isEqualTo(DoneReason.STOP);
        assertThat(run.timing().reply()).isEqualTo(Duration.ofMillis(110));
        assertThat(run.timing().load()).isPositive();
        assertThat(run.timing().prompt()).isPositive();
        assertThat(run.timing().total()).isGreaterThanOrEqualTo(run.timing().reply());
        assertThat(run.options()).contains("\"num_ctx\":16384").contains("\"seed\":1");
    }

    @Test
    void asksExactlyThis() {
        gemma.chat(
                ChatCall.of("Be brief.", "Where?")
                        .withSchema(SCHEMA)
                        .withMaxTokens(60)
                        .withSeed(7),
                ReplyListener.none(),
                new Cancellation());

        assertThat(twin.lastChat().body().toPrettyString()).isEqualTo("""
                {
                  "model" : "gemma4:12b",
                  "messages" : [ {
                    "role" : "system",
                    "content" : "Be brief."
                  }, {
                    "role" : "user",
                    "content" : "Where?"
                  } ],
                  "options" : {
                    "temperature" : 0.0,
                    "top_k" : 64,
                    "top_p" : 0.95,
                    "repeat_penalty" : 1.0,
                    "seed" : 7,
                    "num_predict" : 60,
                    "num_ctx" : 16384
                  },
                  "format" : {
                    "type" : "object",
                    "properties" : {
                      "why" : {
                        "type" : "string",
                        "maxLength" : 80
                      },
                      "a" : {
                        "type" : "integer"
                      }
                    },
                    "required" : [ "why", "a" ]
                  },
                  "stream" : true,
                  "keep_alive" : 1800,
                  "think" : false,
                  "truncate" : false,
                  "shift" : false
                }""");
    }

    @Test
    void saysWhereItIs() {
        var stages = new ArrayList<ReplyListener.Stage>();
        gemma.chat(ChatCall.of("", "Hello"), following(stages), new Cancellation());
        assertThat(stages).containsExactly(ReplyListener.Stage.READING, ReplyListener.Stage.WRITING);
    }

    private static ReplyListener following(List<ReplyListener.Stage> stages) {
        return new ReplyListener() {
            @Override
            public void text(String piece) {}

            @Override
            public void stage(Stage stage) {
                stages.add(stage);
            }
        };
    }
}
