package org.draftroom.screenplay.fdx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes one attribute of an element's first tag, and nothing else in it. */
final class StartTag {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=/>]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private StartTag() {}

    /** The tag with the attribute at this value, or without it where that is empty. */
    static String with(String tag, String name, String value) {
        String said = value.isEmpty() ? "" : " " + name + "=\"" + XmlText.escaped(value) + "\"";
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return tag.substring(0, attribute.start()) + said + tag.substring(attribute.end());
            }
        }
        int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
        while (end > 0 && Character.isWhitespace(tag.charAt(end - 1))) {
            end--;
        }
        return tag.substring(0, end) + said + tag.substring(end);
    }

    /** The tag as one that opens an element with content. */
    static String opening(String tag) {
        return tag.endsWith("/>") ? tag.substring(0, tag.length() - 2).stripTrailing() + ">" : tag;
    }
}
