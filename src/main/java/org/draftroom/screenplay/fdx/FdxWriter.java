package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;

/** Writes a screenplay as a Final Draft document. */
final class FdxWriter {

    private final Screenplay screenplay;
    private final List<Element> elements;
    private final XmlText xml = new XmlText();
    private final List<FdxDocument.Note> notes = new ArrayList<>();
    private final List<Scene> scenes;
    private int characters;
    private int scene;
    private boolean newPage;
    private boolean headed;

    FdxWriter(Screenplay screenplay) {
        this.screenplay = screenplay;
        this.elements = screenplay.elements();
        this.scenes = screenplay.scenes();
    }

    String write() {
        xml.open("FinalDraft", "DocumentType", "Script", "Template", "No", "Version", "4");
        xml.open("Content");
        script();
        xml.close("Content");
        TitleParagraphs.write(screenplay.titlePage(), xml);
        writeNotes();
        if (screenplay.titlePage().isMultiCamera()) {
            MultiCameraSettings.write(xml);
        }
        return xml.close("FinalDraft").toString();
    }

    private void script() {
        int at = 0;
        while (at < elements.size()) {
            Element element = elements.get(at);
            at = element.dual() == Dual.LEFT ? dual(at) : single(at, element);
        }
    }

    private int single(int at, Element element) {
        for (int i = 1; i < element.traits().blankLinesBefore() && at > 0; i++) {
            xml.open("Paragraph", "Type", "Action").leaf("Text", "").close("Paragraph");
            characters++;
        }
        element(element);
        return at + 1;
    }

    private int dual(int from) {
        int at = from;
        xml.open("Paragraph").open("DualDialogue");
        while (at < elements.size()
                && (elements.get(at).dual() != Dual.NONE || elements.get(at).is(ElementType.NOTE))) {
            if (elements.get(at).dual() == Dual.LEFT
                    && at > from
                    && elements.get(at).is(ElementType.CHARACTER)) {
                break;
            }
            element(elements.get(at++));
        }
        xml.close("DualDialogue").leaf("Text", "").close("Paragraph");
        characters++;
        return at;
    }

    private void element(Element element) {
        switch (element.type()) {
            case PAGE_BREAK -> newPage = true;
            case SYNOPSIS -> synopsis(element);
            case NOTE -> addNotes(element, Math.max(0, characters - 1));
            default -> paragraph(element);
        }
    }

    /** A scene's synopses stand in its heading; a section's follow it. */
    private void synopsis(Element element) {
        if (!headed) {
            paragraph(element);
        }
    }

    private void paragraph(Element element) {
        addNotes(element, characters);
        xml.open(
                "Paragraph",
                "Type",
                type(element),
                "Number",
                element.number(),
                "Alignment",
                element.is(ElementType.CENTERED) ? "Center" : "",
                "StartsNewPage",
                newPage ? "Yes" : "");
        newPage = false;
        if (element.is(ElementType.SCENE_HEADING)) {
            sceneProperties(scenes.get(scene++));
        }
        headed = element.is(ElementType.SCENE_HEADING) || headed && !element.is(ElementType.SECTION);
        StyledText text = StyledText.of(element.text());
        runs(text, xml);
        xml.close("Paragraph");
        characters += text.text().length() + 1;
    }

    private void addNotes(Element element, int at) {
        for (String note : element.notes()) {
            if (!note.toLowerCase(java.util.Locale.ROOT).matches("colou?r:.*")) {
                notes.add(new FdxDocument.Note(at, note));
            }
        }
    }

    private static String type(Element element) {
        return switch (element.type()) {
            case SCENE_HEADING -> "Scene Heading";
            case CHARACTER -> "Character";
            case DIALOGUE -> "Dialogue";
            case PARENTHETICAL -> "Parenthetical";
            case LYRICS -> "Lyric";
            case TRANSITION -> "Transition";
            case SYNOPSIS -> "Outline Body";
            case SECTION -> "Outline " + Math.min(9, element.depth());
            default -> "Action";
        };
    }

    private void sceneProperties(Scene properties) {
        String color = Colors.toFinalDraft(properties.color());
        if (color.isEmpty() && properties.synopsis().isEmpty()) {
            return;
        }
        xml.open("SceneProperties", "Color", color);
        if (!properties.synopsis().isEmpty()) {
            xml.open("Summary");
            properties
                    .synopsis()
                    .lines()
                    .forEach(line -> xml.open("Paragraph").leaf("Text", line).close("Paragraph"));
            xml.close("Summary");
        }
        xml.close("SceneProperties");
    }

    static void runs(StyledText text, XmlText xml) {
        int from = 0;
        for (int i = 1; i <= text.text().length(); i++) {
            if (i == text.text().length() || text.style(i) != text.style(from)) {
                xml.leaf("Text", text.text().substring(from, i), "Style", styles(text.style(from)));
                from = i;
            }
        }
        if (text.text().isEmpty()) {
            xml.leaf("Text", "");
        }
    }

    private static String styles(int style) {
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

    private void writeNotes() {
        if (notes.isEmpty()) {
            return;
        }
        xml.open("ScriptNotes");
        int id = 1;
        for (FdxDocument.Note note : notes) {
            String range = note.from() + "," + (note.from() + 1);
            xml.open("ScriptNote", "ID", String.valueOf(id++), "Range", range, "Type", "General");
            note.text()
                    .lines()
                    .forEach(line -> xml.open("Paragraph").leaf("Text", line).close("Paragraph"));
            xml.close("ScriptNote");
        }
        xml.close("ScriptNotes");
    }
}
