package org.draftroom.screenplay.json;

/** JSON as it is written: commas are put where they belong, strings are escaped. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

    /** Where the text goes, piece by piece. */
    public interface Sink {
        void add(String piece);

        default void add(int number) {
            add(String.valueOf(number));
        }
    }

    private final Sink sink;
    private boolean first = true;

    public JsonText(Sink sink) {
        this.sink = sink;
    }

    public JsonText open(String bracket) {
        comma();
        sink.add(bracket);
        first = true;
        return this;
    }

    public JsonText close(String bracket) {
        sink.add(bracket);
        first = false;
        return this;
    }

    public JsonText key(String key) {
        string(key);
        sink.add(":");
        first = true;
        return this;
    }

    public JsonText string(String value) {
        comma();
        sink.add("\"");
        sink.add(isPlain(value) ? value : escaped(value));
        sink.add("\"");
        return this;
    }

    public JsonText number(int value) {
        comma();
        sink.add(value);
        return this;
    }

    /** A number with three decimals at most. What is not a number is null. */
    public JsonText decimal(double value) {
        comma();
        sink.add(Double.isNaN(value) || Double.isInfinite(value) ? "null" : thousandths(Math.round(value * 1000)));
        return this;
    }

    private static String thousandths(long value) {
        String digits = String.valueOf(1000 + Math.abs(value) % 1000).substring(1);
        int end = 3;
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        String fraction = end == 0 ? "" : "." + digits.substring(0, end);
        return (value < 0 ? "-" : "") + Math.abs(value) / 1000 + fraction;
    }

    public JsonText bool(boolean value) {
        comma();
        sink.add(String.valueOf(value));
        return this;
    }

    public JsonText field(String key, String value) {
        return key(key).string(value);
    }

    public JsonText field(String key, int value) {
        return key(key).number(value);
    }

    public JsonText field(String key, double value) {
        return key(key).decimal(value);
    }

    /** Strings in a list. */
    public JsonText field(String key, Iterable<String> values) {
        key(key).open("[");
        values.forEach(this::string);
        return close("]");
    }

    private void comma() {
        if (!first) {
            sink.add(",");
        }
        first = false;
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && isLone(value, i)) {
                        unicode(text, c);
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }

    private static boolean isLone(String value, int index) {
        char c = value.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return index == 0 || !Character.isHighSurrogate(value.charAt(index - 1));
    }

    private static void unicode(StringBuilder text, char c) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt(c >> shift & 15));
        }
    }
}
