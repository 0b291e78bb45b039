package org.draftroom.screenplay.fdx;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a Final Draft document. It has no DTD, follows no entity, and stops at bounds. */
final class FdxReader {

    private static final int DEEPEST = 64;
    private static final int LONGEST = 32 * 1024 * 1024;

    private final XMLStreamReader xml;
    private final FdxDocument document = new FdxDocument();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<FdxParagraph> open = new ArrayDeque<>();
    private final StringBuilder note = new StringBuilder();
    private int noteFrom = -1;
    private String settings = "";
    private int style;
    private boolean capitals;
    private int characters;

    private FdxReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static FdxDocument read(InputStream in) throws Fdx.Unreadable {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return new FdxReader(factory.createXMLStreamReader(in)).read();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? -1 : broken.getLocation().getLineNumber();
            throw new Fdx.Unreadable("This Final Draft file is broken"
                    + (line > 0 ? " at line " + line : "")
                    + ": its XML can't be read. Open it in Final Draft and save it again.");
        }
    }

    private FdxDocument read() throws XMLStreamException, Fdx.Unreadable {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {}
            }
        }
        document.placeNotes();
        return document;
    }

    private void start(String name) throws Fdx.Unreadable {
        if (path.isEmpty() && !name.equals("FinalDraft")) {
            throw new Fdx.Unreadable("This is an XML file, but not a Final Draft document.");
        }
        path.push(name);
        if (path.size() > DEEPEST) {
            throw new Fdx.Unreadable("This file nests deeper than any Final Draft document does.");
        }
        switch (name) {
            case "Paragraph" -> paragraph();
            case "Text" -> run();
            case "SceneProperties" -> scene();
            case "OmittedScene" -> omitted();
            case "ScriptNote" -> note();
            case "ElementSettings" -> settings = String.valueOf(xml.getAttributeValue(null, "Type"));
            case "ParagraphSpec" -> settings();
            case "Revision" -> document.remark("Revision marks stay in the original file");
            case "TagDefinition", "Tag" -> document.remark("Production tags stay in the original file");
            case "LockedPage" -> document.remark("Locked pages stay in the original file");
            default -> {}
        }
    }

    private void paragraph() {
        if (path.contains("ScriptNote")) {
            note.append(note.isEmpty() ? "" : "\n");
            return;
        }
        if (path.contains("Summary") && !open.isEmpty()) {
            open.peek().summaries.add("");
            return;
        }
        boolean title = path.contains("TitlePage");
        if (!path.contains("Content") || path.contains("HeaderAndFooter")) {
            return;
        }
        FdxParagraph paragraph = new FdxParagraph(attributes());
        paragraph.omitted = path.contains("OmittedScene");
        if (path.contains("DualDialogue") && !open.isEmpty()) {
            open.peek().dual.add(paragraph);
        } else {
            (title ? document.titlePage : document.script).add(paragraph);
        }
        open.push(paragraph);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private void run() {
        String names = xml.getAttributeValue(null, "Style");
        style = names == null ? 0 : FdxParagraph.style(names);
        capitals = names != null && names.contains("AllCaps");
        if (names != null && names.contains("Strikeout") && path.contains("Content")) {
            document.remark("Struck-out text is shown as ordinary text");
        }
    }

    private void scene() {
        String color = xml.getAttributeValue(null, "Color");
        if (color != null && !open.isEmpty()) {
            open.peek().color = Colors.toNote(color);
        }
    }

    private void settings() {
        if (path.contains("ElementSettings") && settings.equals("Dialogue")) {
            document.isDialogueDoubleSpaced = "2".equals(xml.getAttributeValue(null, "Spacing"));
        }
    }

    private void omitted() {
        document.remark("An omitted scene was kept as a boneyard");
    }

    private void note() {
        note.setLength(0);
        String range = xml.getAttributeValue(null, "Range");
        noteFrom = range == null ? -1 : start(range.split(","));
    }

    private static int start(String[] range) {
        try {
            return Integer.parseInt(range[0].trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void text(String text) throws Fdx.Unreadable {
        characters += text.length();
        if (characters > LONGEST) {
            throw new Fdx.Unreadable("This file is larger than any screenplay.");
        }
        if (!"Text".equals(path.peek())) {
            return;
        }
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        if (path.contains("ScriptNote")) {
            note.append(clean);
        } else if (path.contains("Summary") && !open.isEmpty()) {
            var summaries = open.peek().summaries;
            summaries.set(summaries.size() - 1, summaries.get(summaries.size() - 1) + clean);
        } else if (!open.isEmpty() && path.contains("Content")) {
            open.peek().add(capitals ? clean.toUpperCase(java.util.Locale.ROOT) : clean, style);
        }
    }

    private void end(String name) {
        path.pop();
        if (name.equals("ScriptNote")) {
            document.notes.add(new FdxDocument.Note(noteFrom, note.toString().strip()));
        } else if (name.equals("Paragraph") && !path.contains("ScriptNote") && !path.contains("Summary")) {
            open.poll();
        }
    }
}
