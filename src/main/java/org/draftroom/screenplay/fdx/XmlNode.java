package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An element of an XML document, and where it stands in the document's text (offsets in UTF-16). */
final class XmlNode {

    final String name;
    final Map<String, String> attributes;
    /** Whether it is one tag alone, as {@code <Text/>}. */
    final boolean isEmptyTag;
    /** Where its first tag starts, where that ends, where its last tag starts, and where that ends. */
    final int from;

    final int bodyFrom;
    int bodyTo;
    int to;
    List<XmlNode> children = List.of();
    private StringBuilder text;

    XmlNode(String name, Map<String, String> attributes, boolean isEmptyTag, int from, int bodyFrom) {
        this.name = name;
        this.attributes = attributes;
        this.isEmptyTag = isEmptyTag;
        this.from = from;
        this.bodyFrom = bodyFrom;
    }

    void add(XmlNode child) {
        children = children.isEmpty() ? new ArrayList<>(2) : children;
        children.add(child);
    }

    /** Adds to what it says. */
    void add(String more) {
        text = text == null ? new StringBuilder(more) : text.append(more);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The attribute's value, or empty. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<XmlNode> children(String child) {
        return children.stream().filter(node -> node.is(child)).toList();
    }

    /** The first child of a name, or null. */
    XmlNode child(String child) {
        for (XmlNode node : children) {
            if (node.is(child)) {
                return node;
            }
        }
        return null;
    }

    /** The element of a name in it or in its scene's properties, or null. */
    XmlNode deep(String name) {
        XmlNode scene = child("SceneProperties");
        return child(name) != null || scene == null ? child(name) : scene.child(name);
    }

    /** Its texts, joined; line breaks are line feeds. */
    String texts() {
        StringBuilder texts = new StringBuilder();
        children("Text").forEach(run -> texts.append(run.said()));
        return texts.toString();
    }

    /** What this run says; line breaks are line feeds. */
    String said() {
        return raw().replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
    }

    /** What stands in this run, line breaks as they are. */
    String raw() {
        return text == null ? "" : text.toString();
    }
}
