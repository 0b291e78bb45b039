package org.draftroom.screenplay.fdx;

/** Finds where the tags of a well-formed document stand, one after another; comments and the like are passed over. */
final class XmlTags {

    private final String document;
    private int from;
    private int to;

    XmlTags(String document) {
        this.document = document;
    }

    /** Goes to the next tag, which has to be one of this element; false where it isn't. */
    boolean next(String name) {
        from = document.indexOf('<', to);
        while (skips("<!--", "-->") || skips("<![CDATA[", "]]>") || skips("<?", "?>") || skipsDeclaration()) {
            from = document.indexOf('<', to);
        }
        to = from + 1;
        return from >= 0 && isOf(name) && endsTag(">");
    }

    private boolean isOf(String name) {
        return document.startsWith(name, from + 1) || document.startsWith("/" + name, from + 1);
    }

    private boolean skips(String start, String end) {
        boolean skips = document.startsWith(start, from);
        if (skips) {
            to = document.indexOf(end, from + start.length()) + end.length();
        }
        return skips;
    }

    /** A document type's declarations in brackets are passed over one by one. */
    private boolean skipsDeclaration() {
        boolean skips = document.startsWith("<!", from);
        if (skips) {
            to = from + 2;
            endsTag(">[");
        }
        return skips;
    }

    /** Goes behind the next of these characters that isn't in quotes. */
    private boolean endsTag(String ends) {
        char quote = 0;
        while (to < document.length()) {
            char c = document.charAt(to++);
            if (quote == 0 && ends.indexOf(c) >= 0) {
                return true;
            }
            boolean isQuote = c == '"' || c == '\'';
            quote = quote == 0 && isQuote ? c : c == quote ? 0 : quote;
        }
        return false;
    }

    /** Where the tag starts. */
    int from() {
        return from;
    }

    /** Where it ends. */
    int to() {
        return to;
    }

    /** Whether it is an element by itself. */
    boolean isEmptyElement() {
        return document.charAt(to - 2) == '/';
    }
}
