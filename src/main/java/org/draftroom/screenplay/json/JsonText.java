package org.draftroom.screenplay.json;

/** JSON as it is written: commas are put where they belong, strings are escaped. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    public JsonText open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
        return this;
    }

    public JsonText close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    public JsonText key(String key) {
        string(key);
        text.append(':');
        first = true;
        return this;
    }

    public JsonText string(String value) {
        comma();
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            append(value, i);
        }
        text.append('"');
        return this;
    }

    public JsonText number(int value) {
        comma();
        text.append(value);
        return this;
    }

    public JsonText bool(boolean value) {
        comma();
        text.append(value);
        return this;
    }

    public JsonText field(String key, String value) {
        return key(key).string(value);
    }

    public JsonText field(String key, int value) {
        return key(key).number(value);
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void append(String value, int index) {
        char c = value.charAt(index);
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ' || Character.isSurrogate(c) && isLone(value, index)) {
                    escape(c);
                } else {
                    text.append(c);
                }
            }
        }
    }

    private static boolean isLone(String value, int index) {
        char c = value.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return index == 0 || !Character.isHighSurrogate(value.charAt(index - 1));
    }

    private void escape(char c) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt(c >> shift & 15));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
