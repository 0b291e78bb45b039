package org.draftroom.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Update;

/** What a window says over the socket. */
sealed interface Request {

    ObjectMapper JSON = new ObjectMapper();

    /** Asks for the updates that follow the version. */
    record Pull(int version) implements Request {}

    /** Offers updates made one after the other on the text of the version. The answer carries the number. */
    record Push(int version, int seq, JsonNode updates) implements Request {

        /** @throws ScriptLog.Refused when there is no sense in them */
        List<Update> updates(UUID author) {
            List<Update> all = new ArrayList<>();
            for (JsonNode update : updates) {
                all.add(update(update, author));
            }
            return all;
        }

        private static Update update(JsonNode update, UUID author) {
            try {
                ChangeSet changes = ChangeSet.fromJson(update.path("changes").toString());
                return new Update(update.path("clientID").asText(), changes, author);
            } catch (ChangeSet.Malformed malformed) {
                throw new ScriptLog.Refused(malformed.getMessage());
            }
        }
    }

    /** Where the window's cursor is, in the text of the version. */
    record Cursor(int version, int anchor, int head) implements Request {}

    /** None of these: an older or newer window's, or not one of ours. */
    record Unknown() implements Request {}

    static Request read(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            int version = message.path("version").asInt(-1);
            return switch (version < 0 ? "" : message.path("type").asText()) {
                case "pull" -> new Pull(version);
                case "push" -> new Push(version, message.path("seq").asInt(), message.path("updates"));
                case "cursor" -> cursor(version, message);
                default -> new Unknown();
            };
        } catch (JsonProcessingException e) {
            return new Unknown();
        }
    }

    private static Request cursor(int version, JsonNode message) {
        int anchor = message.path("anchor").asInt(-1);
        int head = message.path("head").asInt(-1);
        return anchor < 0 || head < 0 ? new Unknown() : new Cursor(version, anchor, head);
    }
}
