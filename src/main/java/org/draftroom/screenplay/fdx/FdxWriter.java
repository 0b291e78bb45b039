package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Style;

/** Writes a screenplay as a Final Draft document of its own. */
final class FdxWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>";

    private FdxWriter() {}

    static String write(Screenplay screenplay) {
        List<FdxParagraph> script = ScriptParagraphs.of(screenplay);
        XmlText xml = new XmlText("\n");
        xml.open("FinalDraft", "DocumentType", "Script", "Template", "No", "Version", "4");
        xml.open("Content");
        script.forEach(paragraph -> paragraph(paragraph, xml));
        xml.close("Content");
        TitleParagraphs.write(screenplay.titlePage(), xml);
        notes(script, xml);
        if (screenplay.titlePage().isMultiCamera()) {
            MultiCameraSettings.write(xml);
        }
        return DECLARATION + xml.close("FinalDraft") + "\n";
    }

    static void paragraph(FdxParagraph paragraph, XmlText xml) {
        List<String> attributes = new ArrayList<>();
        for (String name : FdxParagraph.ATTRIBUTES) {
            attributes.add(name);
            attributes.add(paragraph.attribute(name));
        }
        xml.open("Paragraph", attributes.toArray(String[]::new));
        scene(paragraph, xml);
        paragraphs("DualDialogue", paragraph.dual, xml);
        paragraphs("OmittedScene", paragraph.omitted, xml);
        runs(paragraph, xml);
        xml.close("Paragraph");
    }

    static void paragraphs(String name, List<FdxParagraph> paragraphs, XmlText xml) {
        if (!paragraphs.isEmpty()) {
            xml.open(name);
            paragraphs.forEach(paragraph -> paragraph(paragraph, xml));
            xml.close(name);
        }
    }

    static void scene(FdxParagraph heading, XmlText xml) {
        String color = Colors.toFinalDraft(heading.color);
        if (!color.isEmpty() || !heading.summaries.isEmpty()) {
            xml.open("SceneProperties", "Color", color);
            summary(heading.summaries, xml);
            xml.close("SceneProperties");
        }
    }

    static void summary(List<String> summaries, XmlText xml) {
        if (!summaries.isEmpty()) {
            xml.open("Summary");
            lines(summaries, xml);
            xml.close("Summary");
        }
    }

    static void lines(List<String> lines, XmlText xml) {
        lines.forEach(line -> xml.open("Paragraph").leaf("Text", line).close("Paragraph"));
    }

    private static void runs(FdxParagraph paragraph, XmlText xml) {
        String text = paragraph.text();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || paragraph.style(i) != paragraph.style(from)) {
                xml.leaf("Text", text.substring(from, i), "Style", styles(paragraph.style(from)));
                from = i;
            }
        }
        if (text.isEmpty()) {
            xml.leaf("Text", "");
        }
    }

    /** The styles by Final Draft's names, joined as it joins them. */
    static String styles(int style) {
        List<String> names = new ArrayList<>();
        if ((style & Style.BOLD) != 0) {
            names.add("Bold");
        }
        if ((style & Style.ITALIC) != 0) {
            names.add("Italic");
        }
        if ((style & Style.UNDERLINE) != 0) {
            names.add("Underline");
        }
        return String.join("+", names);
    }

    private static void notes(List<FdxParagraph> script, XmlText xml) {
        if (script.stream().allMatch(paragraph -> paragraph.allNotes().isEmpty())) {
            return;
        }
        xml.open("ScriptNotes");
        int id = 1;
        int at = 0;
        for (FdxParagraph paragraph : script) {
            for (FdxNote note : paragraph.allNotes()) {
                note(note.text(), id++, at, xml);
            }
            at += paragraph.extent();
        }
        xml.close("ScriptNotes");
    }

    /** Writes a note on the paragraph that starts there, in characters of the script. */
    static void note(String note, int id, int at, XmlText xml) {
        String range = at + "," + (at + 1);
        xml.open("ScriptNote", "ID", String.valueOf(id), "Range", range, "Type", "General");
        lines(note.lines().toList(), xml);
        xml.close("ScriptNote");
    }
}
