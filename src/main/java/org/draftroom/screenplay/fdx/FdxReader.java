package org.draftroom.screenplay.fdx;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds in a document's XML what a script has. */
final class FdxReader {

    private static final int LONGEST = 32 * 1024 * 1024;
    private static final Set<String> IN_PARAGRAPHS = Set.of(
            "Text",
            "SceneProperties",
            "DualDialogue",
            "OmittedScene",
            "DynamicLabel",
            "Summary",
            "Paragraph",
            "Tabstops");

    private final FdxDocument document;

    private FdxReader(XmlNode root) {
        document = new FdxDocument(root);
    }

    /** Reads the text of an XML file. */
    static FdxDocument read(String xml) throws Fdx.Unreadable {
        if (xml.length() > LONGEST) {
            throw new Fdx.Unreadable("This file is larger than any screenplay.");
        }
        FdxReader reader = new FdxReader(XmlTree.read(xml));
        reader.read();
        return reader.document;
    }

    private void read() {
        XmlNode root = document.root;
        if (document.content() != null) {
            addAll(document.content(), document.script, true);
        }
        XmlNode title = root.child("TitlePage");
        if (title != null && title.child("Content") != null) {
            addAll(title.child("Content"), document.titlePage, false);
        }
        for (XmlNode notes : root.children("ScriptNotes")) {
            notes.children("ScriptNote").forEach(note -> document.notes.add(FdxNote.read(note)));
        }
        settings(root);
        document.placeParagraphs();
        document.placeNotes();
        Kept.count(root, document.remarks);
    }

    /** Paragraphs stand in the content itself; in anything unknown between them they are found too. */
    private void addAll(XmlNode content, List<FdxParagraph> to, boolean isScript) {
        for (XmlNode child : content.children) {
            if (child.is("Paragraph")) {
                to.add(paragraph(child, isScript));
            } else if (isScript) {
                document.remarks.unknown(child);
                addAll(child, to, true);
            }
        }
    }

    private FdxParagraph paragraph(XmlNode node, boolean isScript) {
        FdxParagraph paragraph = FdxParagraph.read(node);
        for (XmlNode child : node.children) {
            switch (child.name) {
                case "Text" -> run(paragraph, child);
                case "SceneProperties" -> scene(paragraph, child);
                case "Summary" -> summary(paragraph, child);
                case "DualDialogue" -> addAll(child, paragraph.dual, isScript);
                case "OmittedScene" -> omitted(paragraph, child);
                default -> unknown(child);
            }
        }
        return paragraph;
    }

    private void unknown(XmlNode child) {
        if (!IN_PARAGRAPHS.contains(child.name)) {
            document.remarks.unknown(child);
        }
    }

    private static void run(FdxParagraph paragraph, XmlNode run) {
        String names = run.attribute("Style");
        String said = run.said();
        String shown = names.contains("AllCaps") ? said.toUpperCase(Locale.ROOT) : said;
        paragraph.add(shown, FdxParagraph.style(names));
    }

    private void scene(FdxParagraph paragraph, XmlNode scene) {
        paragraph.color = Colors.toNote(scene.attribute("Color"));
        for (XmlNode child : scene.children) {
            switch (child.name) {
                case "Summary" -> summary(paragraph, child);
                case "OmittedScene" -> omitted(paragraph, child);
                default -> {}
            }
        }
    }

    private static void summary(FdxParagraph paragraph, XmlNode summary) {
        summary.children("Paragraph").forEach(line -> paragraph.summaries.add(line.texts()));
    }

    private void omitted(FdxParagraph heading, XmlNode scene) {
        addAll(scene, heading.omitted, true);
        document.remarks.changed("An omitted scene was kept as a boneyard");
    }

    private void settings(XmlNode root) {
        for (XmlNode settings : root.children("ElementSettings")) {
            if (settings.attribute("Type").equals("Dialogue")) {
                settings.children("ParagraphSpec")
                        .forEach(spec -> document.isDialogueDoubleSpaced =
                                spec.attribute("Spacing").equals("2"));
            }
        }
    }
}
