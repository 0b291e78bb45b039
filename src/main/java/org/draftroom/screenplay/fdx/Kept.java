package org.draftroom.screenplay.fdx;

import java.util.Locale;
import java.util.Set;

/** Counts what a document has that has no place in Fountain; it stays in the document, and in what is written of it. */
final class Kept {

    private static final Set<String> SHOWN = Set.of("", "Left", "Center", "Centered");

    /** Parts of a document whose paragraphs are no part of the script. */
    private static final Set<String> APART = Set.of("HeaderAndFooter", "ElementSettings", "TitlePage", "ScriptNotes");

    private Kept() {}

    static void count(XmlNode node, Remarks remarks) {
        switch (node.name) {
            case "Text" -> run(node, remarks);
            case "Paragraph" -> paragraph(node, remarks);
            case "LockedPage" -> remarks.kept("locked page", "locked pages");
            case "TagDefinition" -> remarks.kept("production tag", "production tags");
            case "Revision" -> remarks.kept("revision set", "revision sets");
            case "Bookmark" -> remarks.kept("bookmark", "bookmarks");
            default -> {}
        }
        if (!APART.contains(node.name)) {
            node.children.forEach(child -> count(child, remarks));
        }
    }

    private static void run(XmlNode run, Remarks remarks) {
        if (isSet(run, "RevisionID")) {
            remarks.kept("revised passage", "revised passages");
        }
        if (isSet(run, "TagNumber")) {
            remarks.kept("tagged passage", "tagged passages");
        }
        if (run.attribute("Style").contains("Strikeout")) {
            remarks.kept("struck-out passage", "struck-out passages");
        }
    }

    private static boolean isSet(XmlNode run, String attribute) {
        String value = run.attribute(attribute);
        return !value.isEmpty() && !value.equals("0") && !run.said().isEmpty();
    }

    private static void paragraph(XmlNode paragraph, Remarks remarks) {
        if (!SHOWN.contains(paragraph.attribute("Alignment"))) {
            String aligned = "aligned " + paragraph.attribute("Alignment").toLowerCase(Locale.ROOT);
            remarks.kept("paragraph " + aligned, "paragraphs " + aligned);
        }
    }
}
