package org.draftroom.screenplay.fdx;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a Final Draft document. It has no DTD, follows no entity, and stops at bounds. */
final class XmlTree {

    private static final int DEEPEST = 64;
    private static final int MOST = 250_000;

    private static final int MOST_ATTRIBUTES = 200;

    private final XMLStreamReader xml;
    private final XmlTags tags;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private XmlNode root;
    private int count;

    private XmlTree(XMLStreamReader xml, XmlTags tags) {
        this.xml = xml;
        this.tags = tags;
    }

    /** The document's outermost element. */
    static XmlNode read(String document) throws Fdx.Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(document));
            return new XmlTree(xml, new XmlTags(document)).read();
        } catch (XMLStreamException broken) {
            throw broken(broken.getLocation());
        }
    }

    private static Fdx.Unreadable broken(Location location) {
        int line = location == null ? -1 : location.getLineNumber();
        return new Fdx.Unreadable("This Final Draft file is broken"
                + (line > 0 ? " at line " + line : "")
                + ": its XML can't be read. Open it in Final Draft and save it again.");
    }

    private XmlNode read() throws XMLStreamException, Fdx.Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                default -> {}
            }
        }
        return root;
    }

    private void start() throws Fdx.Unreadable {
        String name = xml.getLocalName();
        if (root == null && !name.equals("FinalDraft")) {
            throw new Fdx.Unreadable("This is an XML file, but not a Final Draft document.");
        }
        if (open.size() == DEEPEST) {
            throw new Fdx.Unreadable("This file nests deeper than any Final Draft document does.");
        }
        if (++count > MOST) {
            throw new Fdx.Unreadable("This file has more parts than any screenplay.");
        }
        if (xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new Fdx.Unreadable("This file has an element with more attributes than any in a screenplay.");
        }
        goTo(name);
        XmlNode node = new XmlNode(name, attributes(), tags.isEmptyElement(), tags.from(), tags.to());
        if (root == null) {
            root = node;
        } else {
            open.element().add(node);
        }
        open.push(node);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes.isEmpty() ? Map.of() : attributes;
    }

    private void goTo(String name) throws Fdx.Unreadable {
        if (!tags.next(name)) {
            throw broken(xml.getLocation());
        }
    }

    private void end() throws Fdx.Unreadable {
        XmlNode node = open.pop();
        if (!node.isEmptyTag) {
            goTo(node.name);
        }
        node.bodyTo = node.isEmptyTag ? node.bodyFrom : tags.from();
        node.to = tags.to();
    }

    private void text() {
        XmlNode node = open.peek();
        if (node != null && node.is("Text")) {
            node.add(xml.getText());
        }
    }
}
