package org.draftroom.scripts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.json.JsonText;

/**
 * CodeMirror's JSON of a change set: an array with a number for every stretch kept, and for every stretch
 * replaced an array of its length and the lines put in its place.
 */
final class ChangeSetJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ChangeSetJson() {}

    static List<Section> read(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            require(parser.nextToken() == JsonToken.START_ARRAY);
            List<Section> sections = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                sections.add(section(parser));
            }
            require(parser.nextToken() == null);
            return sections;
        } catch (IOException e) {
            throw malformed();
        }
    }

    private static Section section(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return Section.kept(length(parser));
        }
        require(parser.currentToken() == JsonToken.START_ARRAY);
        parser.nextToken();
        int length = length(parser);
        StringBuilder inserted = new StringBuilder();
        for (int lines = 0; parser.nextToken() != JsonToken.END_ARRAY; lines++) {
            require(parser.currentToken() == JsonToken.VALUE_STRING);
            inserted.append(lines == 0 ? "" : "\n").append(line(parser.getText()));
        }
        return Section.replaced(length, inserted.toString());
    }

    private static int length(JsonParser parser) throws IOException {
        require(parser.currentToken() == JsonToken.VALUE_NUMBER_INT);
        int length = parser.getIntValue();
        require(length >= 0);
        return length;
    }

    private static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == 0) {
                throw new ChangeSet.Malformed("A line of the change holds a line break or a zero character.");
            }
        }
        return text;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw malformed();
        }
    }

    private static ChangeSet.Malformed malformed() {
        return new ChangeSet.Malformed("This is not a change set.");
    }

    static String write(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        JsonText json = new JsonText(text::append).open("[");
        for (Section section : sections) {
            if (section.kept()) {
                json.number(section.length());
            } else {
                write(json, section);
            }
        }
        json.close("]");
        return text.toString();
    }

    private static void write(JsonText json, Section section) {
        json.open("[").number(section.length());
        if (!section.inserted().isEmpty()) {
            for (String line : section.inserted().split("\n", -1)) {
                json.string(line);
            }
        }
        json.close("]");
    }
}
