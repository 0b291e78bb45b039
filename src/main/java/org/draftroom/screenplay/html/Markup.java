package org.draftroom.screenplay.html;

/** HTML as it is written: tags and attributes are ours alone, everything else is escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Adds markup of ours. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds text of a script, in an element or in a quoted attribute. */
    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(isAllowed(text, i) ? c : '\ufffd');
            }
        }
        return this;
    }

    /** Adds an element with a class and a text. */
    Markup element(String tag, String style, String text) {
        return raw("<" + tag + " class=\"" + style + "\">").text(text).raw("</" + tag + ">");
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** No control characters and no half characters. */
    private static boolean isAllowed(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c == '\n' || c >= ' ' && (c < 0x7f || c > 0x9f) && c < 0xfffe;
    }
}
