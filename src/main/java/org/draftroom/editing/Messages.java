package org.draftroom.editing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.draftroom.editing.Seat.Guest;
import org.draftroom.scripts.Update;

/** What the server says over the socket, as JSON. docs/reference/update-log.md has the protocol. */
final class Messages {

    private static final JsonFactory JSON = new JsonFactory();

    private Messages() {}

    /** Updates that follow the version. */
    static String updates(int version, List<Update> updates) {
        return message("updates", json -> {
            json.writeNumberField("version", version);
            json.writeArrayFieldStart("updates");
            for (Update update : updates) {
                json.writeStartObject();
                json.writeStringField("clientID", update.clientId());
                json.writeFieldName("changes");
                json.writeRawValue(update.changes().toJson());
                json.writeStringField("author", update.author().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The push is on disk; the script is at the version now. */
    static String accepted(int seq, int version) {
        return message("accepted", json -> {
            json.writeNumberField("seq", seq);
            json.writeNumberField("version", version);
        });
    }

    /** Others were first; the script is at the version, and the updates that lead there follow. */
    static String behind(int seq, int version) {
        return message("behind", json -> {
            json.writeNumberField("seq", seq);
            json.writeNumberField("version", version);
        });
    }

    /** The push will never be saved; the text says why, for the person. */
    static String refused(int seq, String why) {
        return message("refused", json -> {
            json.writeNumberField("seq", seq);
            json.writeStringField("message", why);
        });
    }

    static String present(Collection<Guest> people) {
        return message("present", json -> {
            json.writeArrayFieldStart("people");
            for (Guest guest : people) {
                json.writeStartObject();
                json.writeStringField("id", guest.id().toString());
                json.writeStringField("name", guest.name());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** Where the cursor of somebody's window is; the window's name is the server's. */
    static String cursor(Cursors.Told told) {
        return message("cursor", json -> {
            json.writeStringField("window", told.window().toString());
            json.writeStringField("person", told.person().toString());
            json.writeNumberField("version", told.cursor().version());
            json.writeNumberField("anchor", told.cursor().anchor());
            json.writeNumberField("head", told.cursor().head());
        });
    }

    /** The window was closed, or is out of reach. */
    static String gone(UUID window) {
        return message("gone", json -> json.writeStringField("window", window.toString()));
    }

    /** The script's revisions, or whether its numbers are locked, have changed. */
    static String revised() {
        return message("revised", json -> {});
    }

    /** The script is on another paper. */
    static String paper(String code) {
        return message("paper", json -> json.writeStringField("paper", code));
    }

    /** Somebody has said something of the script. */
    static String commented() {
        return message("commented", json -> {});
    }

    /** The words of the project's dictionary have changed. */
    static String spelled() {
        return message("spelled", json -> {});
    }

    private static String message(String type, Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", type);
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }
}
