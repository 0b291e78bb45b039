package org.draftroom.scripts;

/** A string in JSON that survives UTF-8: half of a surrogate pair is escaped, which an encoder would lose. */
final class JsonText {

    private JsonText() {}

    static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Surrogates.isLone(text, i)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
