package org.draftroom.screenplay.fdx;

import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.fountain.FountainWriter;
import org.draftroom.screenplay.fountain.MarkedText;

/** Writes a Final Draft document's paragraphs as Fountain, and tells each where in the text it stands. */
final class FdxToFountain {

    private final FdxDocument document;
    private final FountainWriter out = new FountainWriter();
    private boolean isOmitted;

    private FdxToFountain(FdxDocument document) {
        this.document = document;
    }

    static String text(FdxDocument document) {
        FdxToFountain fountain = new FdxToFountain(document);
        TitleReader.write(document, fountain.out);
        document.script.forEach(fountain::add);
        return fountain.out.text();
    }

    private void add(FdxParagraph paragraph) {
        paragraph.from = out.end();
        if (paragraph.attribute("StartsNewPage").equals("Yes")) {
            out.pageBreak();
        }
        if (paragraph.dual.isEmpty()) {
            element(paragraph, false);
        } else {
            dual(paragraph);
        }
        paragraph.notes.forEach(note -> out.note(note.text()));
        omitted(paragraph);
        paragraph.to = out.end();
    }

    private void dual(FdxParagraph paragraph) {
        int cues = 0;
        for (FdxParagraph inner : paragraph.dual) {
            cues += inner.type().equals("Character") ? 1 : 0;
            inner.from = out.end();
            element(inner, cues == 2);
            inner.to = out.end();
        }
    }

    /** Boneyards don't nest: what was omitted inside an omitted scene stands in the same one. */
    private void omitted(FdxParagraph heading) {
        boolean isOutermost = !isOmitted && !heading.omitted.isEmpty();
        if (isOutermost) {
            out.raw("/*");
            isOmitted = true;
        }
        heading.omitted.forEach(this::add);
        if (isOutermost) {
            isOmitted = false;
            out.raw("*/");
        }
    }

    private void element(FdxParagraph paragraph, boolean right) {
        if (paragraph.isEmpty()) {
            empty(paragraph);
            return;
        }
        switch (paragraph.type()) {
            case "Scene Heading" -> heading(paragraph);
            case "Character" -> out.cue(plain(paragraph), right);
            case "Dialogue" -> out.speech(ElementType.DIALOGUE, paragraph.marked());
            case "Parenthetical" -> out.speech(ElementType.PARENTHETICAL, paragraph.marked());
            case "Transition" -> out.transition(paragraph.marked());
            case "Lyric", "Lyrics", "Singing" -> lyrics(paragraph);
            case "New Act", "End of Act", "Cold Opening", "Show/Ep. Title" -> out.centered(paragraph.marked());
            case "Outline Body" -> out.synopsis(plain(paragraph));
            default -> other(paragraph);
        }
    }

    private void empty(FdxParagraph paragraph) {
        if (paragraph.isBlankLine()) {
            out.blankLine();
        }
    }

    private void heading(FdxParagraph paragraph) {
        String number = paragraph.attribute("Number").strip();
        boolean sayable = number.chars().allMatch(c -> c == '-' || c == '.' || Character.isLetterOrDigit(c));
        if (!sayable) {
            document.remarks.kept("scene number that Fountain can't say", "scene numbers that Fountain can't say");
        }
        out.heading(plain(paragraph), sayable ? number : "");
        if (!paragraph.color.isEmpty()) {
            out.note("color: " + paragraph.color);
        }
        paragraph.summaries.stream().filter(line -> !line.isBlank()).forEach(line -> out.synopsis(line.strip()));
    }

    /** What is sung stands apart from the speech before it where a line is left free above it. */
    private void lyrics(FdxParagraph paragraph) {
        if (!paragraph.attribute("SpaceBefore").isEmpty()
                && !paragraph.attribute("SpaceBefore").equals("0")) {
            out.endSpeech();
        }
        out.lyrics(paragraph.marked());
    }

    private void other(FdxParagraph paragraph) {
        String type = paragraph.type();
        if (type.startsWith("Outline ") && type.length() == 9 && Character.isDigit(type.charAt(8))) {
            out.section(type.charAt(8) - '0', plain(paragraph));
        } else if (paragraph.isCentered()) {
            out.centered(paragraph.marked());
        } else {
            if (!type.equals("Action") && !type.equals("General")) {
                document.remarks.asAction(type);
            }
            out.action(paragraph.marked());
        }
    }

    private static String plain(FdxParagraph paragraph) {
        return MarkedText.plain(paragraph.text().replace('\n', ' ').strip());
    }
}
