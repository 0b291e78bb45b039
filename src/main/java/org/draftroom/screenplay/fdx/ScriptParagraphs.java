package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.fountain.Fountain;

/** A screenplay's elements as the paragraphs that Final Draft has for them, each with its place in the Fountain text. */
final class ScriptParagraphs {

    private final Screenplay screenplay;
    private final List<Element> elements;
    private final List<Scene> scenes;
    private final int offset;
    private final List<FdxParagraph> script = new ArrayList<>();
    private List<FdxParagraph> into = script;
    private FdxParagraph last;
    private final List<Element> early = new ArrayList<>();
    private int scene;
    private int newPage = -1;
    private boolean headed;

    private ScriptParagraphs(Screenplay screenplay, int offset) {
        this.screenplay = screenplay;
        this.elements = screenplay.elements();
        this.scenes = screenplay.scenes();
        this.offset = offset;
    }

    static List<FdxParagraph> of(Screenplay screenplay) {
        return new ScriptParagraphs(screenplay, 0).all();
    }

    private List<FdxParagraph> all() {
        int at = 0;
        while (at < elements.size()) {
            at = elements.get(at).dual() == Dual.LEFT ? dual(at) : single(at);
        }
        return script;
    }

    private int single(int at) {
        Element element = elements.get(at);
        for (int i = 1; i < element.traits().blankLinesBefore() && at > 0; i++) {
            script.add(placed(FdxParagraph.toWrite("Action"), element.from(), element.from()));
        }
        element(at);
        return at + 1;
    }

    private int dual(int from) {
        FdxParagraph outer = FdxParagraph.toWrite("");
        script.add(outer);
        into = outer.dual;
        int at = from;
        do {
            element(at++);
        } while (at < elements.size() && goesOn(elements.get(at)));
        into = script;
        last = outer;
        placed(outer, elements.get(from).from(), elements.get(at - 1).to());
        return at;
    }

    private static boolean goesOn(Element element) {
        boolean isNext = element.dual() == Dual.LEFT && element.is(ElementType.CHARACTER);
        return !isNext && (element.dual() != Dual.NONE || element.is(ElementType.NOTE));
    }

    private void element(int at) {
        Element element = elements.get(at);
        switch (element.type()) {
            case PAGE_BREAK -> newPage = element.from();
            case SYNOPSIS -> synopsis(at);
            case NOTE -> note(element);
            default -> paragraph(at);
        }
    }

    /** A scene's synopses stand in its heading; a section's follow it. */
    private void synopsis(int at) {
        if (headed) {
            notes(elements.get(at), last);
            last.to = Math.max(last.to, elements.get(at).to() + offset);
        } else {
            paragraph(at);
        }
    }

    /** A note that stands alone goes with the paragraph before it, or with the first. */
    private void note(Element element) {
        if (last == null) {
            early.add(element);
        } else {
            notes(element, last);
        }
    }

    private void paragraph(int at) {
        Element element = elements.get(at);
        FdxParagraph paragraph = FdxParagraph.toWrite(type(element))
                .with("Number", element.number())
                .with("Alignment", element.is(ElementType.CENTERED) ? "Center" : "")
                .with("SpaceBefore", spaceBefore(at))
                .with("StartsNewPage", newPage >= 0 ? "Yes" : "");
        placed(paragraph, newPage >= 0 ? newPage : element.from(), element.to());
        newPage = -1;
        if (element.is(ElementType.SCENE_HEADING)) {
            heading(paragraph, at);
        }
        headed = element.is(ElementType.SCENE_HEADING) || headed && !element.is(ElementType.SECTION);
        paragraph.element = element;
        paragraph.add(StyledText.of(element.text()));
        early.forEach(note -> notes(note, paragraph));
        early.clear();
        notes(element, paragraph);
        into.add(paragraph);
        last = paragraph;
    }

    /** Lyrics in a speech and lyrics behind one are one kind of paragraph; the line free above tells them apart. */
    private String spaceBefore(int at) {
        boolean follows = at > 0 && isSpoken(elements.get(at - 1));
        if (!elements.get(at).is(ElementType.LYRICS) || !follows) {
            return "";
        }
        return elements.get(at).traits().blankLinesBefore() > 0 ? "12" : "0";
    }

    private static boolean isSpoken(Element element) {
        return element.is(ElementType.DIALOGUE)
                || element.is(ElementType.PARENTHETICAL)
                || element.is(ElementType.LYRICS)
                || element.is(ElementType.CHARACTER);
    }

    private void heading(FdxParagraph paragraph, int at) {
        Scene properties = scenes.get(scene++);
        paragraph.color = properties.color();
        properties.synopsis().lines().forEach(paragraph.summaries::add);
        omitted(paragraph, at);
    }

    /** A scene in a boneyard right below a heading is what was omitted there. */
    private void omitted(FdxParagraph heading, int at) {
        int from = elements.get(at).to();
        int to = at + 1 < elements.size()
                ? elements.get(at + 1).from()
                : screenplay.source().length();
        String between = screenplay.source().substring(from, to);
        int open = between.indexOf("/*");
        int close = open < 0 ? -1 : between.indexOf("*/", open + 2);
        if (close < 0) {
            return;
        }
        Screenplay hidden = Fountain.parse(between.substring(open + 2, close));
        boolean isScene =
                !hidden.elements().isEmpty() && hidden.elements().get(0).is(ElementType.SCENE_HEADING);
        if (isScene) {
            heading.omitted.addAll(new ScriptParagraphs(hidden, offset + from + open + 2).all());
            heading.to = offset + from + close + 2;
        }
    }

    private FdxParagraph placed(FdxParagraph paragraph, int from, int to) {
        paragraph.from = from + offset;
        paragraph.to = Math.max(paragraph.to, to + offset);
        return paragraph;
    }

    private static void notes(Element element, FdxParagraph paragraph) {
        for (String note : element.notes()) {
            if (!note.toLowerCase(Locale.ROOT).matches("(?s)colou?r:.*")) {
                paragraph.notes.add(new FdxNote(null, -1, note));
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
}
