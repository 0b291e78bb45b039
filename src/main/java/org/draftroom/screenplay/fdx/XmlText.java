package org.draftroom.screenplay.fdx;

/** XML as it is written, indented like Final Draft's own. */
final class XmlText {

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n");
    private int depth;

    XmlText open(String name, String... attributes) {
        indent().append('<').append(name);
        attributes(attributes);
        text.append(">\n");
        depth++;
        return this;
    }

    XmlText close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    XmlText leaf(String name, String content, String... attributes) {
        indent().append('<').append(name);
        attributes(attributes);
        text.append('>');
        escape(content);
        text.append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                text.append('"');
            }
        }
    }

    /** Characters that XML can't hold are left out. */
    private void escape(String value) {
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    if (c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff)
                            || c == '\n'
                            || c == '\t') {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
