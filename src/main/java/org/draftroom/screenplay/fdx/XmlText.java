package org.draftroom.screenplay.fdx;

/** XML as it is written, indented like Final Draft's own: every tag starts a line. */
final class XmlText {

    private final String line;
    private final boolean isBroken;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Each line starts with this: a line's end and what it is indented by, or nothing where all is on one line. */
    XmlText(String line) {
        this.line = line;
        this.isBroken = line.indexOf('\n') >= 0;
    }

    XmlText open(String name, String... attributes) {
        newLine().append('<').append(name);
        attributes(attributes);
        text.append('>');
        depth++;
        return this;
    }

    XmlText close(String name) {
        depth--;
        newLine().append("</").append(name).append('>');
        return this;
    }

    XmlText leaf(String name, String content, String... attributes) {
        newLine().append('<').append(name);
        attributes(attributes);
        text.append('>').append(escaped(content)).append("</").append(name).append('>');
        return this;
    }

    /** An element that is one tag alone. */
    XmlText tag(String name, String... attributes) {
        newLine().append('<').append(name);
        attributes(attributes);
        text.append("/>");
        return this;
    }

    private StringBuilder newLine() {
        return text.append(line).append(isBroken ? "  ".repeat(depth) : "");
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
    }

    /** A value as XML has it. Characters that XML can't hold are left out. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isSayable(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isSayable(int c) {
        boolean isText = c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff);
        return isText || c == '\n' || c == '\t';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
