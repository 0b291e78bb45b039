package org.draftroom.screenplay.fdx;

import java.util.Locale;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.fountain.FountainWriter;
import org.draftroom.screenplay.fountain.MarkedText;

/** Writes a Final Draft document's paragraphs as Fountain. */
final class FdxToFountain {

    private final FdxDocument document;
    private final FountainWriter out = new FountainWriter();
    private boolean omitted;

    private FdxToFountain(FdxDocument document) {
        this.document = document;
    }

    static String text(FdxDocument document) {
        FdxToFountain fountain = new FdxToFountain(document);
        fountain.write();
        return fountain.out.text();
    }

    private void write() {
        FdxTitlePage.write(document, out);
        for (FdxParagraph paragraph : document.script) {
            omit(paragraph.omitted);
            add(paragraph);
        }
        omit(false);
    }

    private void omit(boolean now) {
        if (now != omitted) {
            out.raw(now ? "/*" : "*/");
            omitted = now;
        }
    }

    private void add(FdxParagraph paragraph) {
        if (paragraph.attribute("StartsNewPage").equals("Yes")) {
            out.pageBreak();
        }
        if (paragraph.dual.isEmpty()) {
            element(paragraph, false);
        } else {
            dual(paragraph);
        }
        paragraph.notes.forEach(out::note);
    }

    private void dual(FdxParagraph paragraph) {
        int cues = 0;
        for (FdxParagraph inner : paragraph.dual) {
            cues += inner.type().equals("Character") ? 1 : 0;
            element(inner, cues == 2);
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
            case "Lyric", "Lyrics", "Singing" -> out.lyrics(paragraph.marked());
            case "New Act", "End of Act", "Cold Opening", "Show/Ep. Title" -> out.centered(paragraph.marked());
            case "Outline Body" -> out.synopsis(plain(paragraph));
            default -> other(paragraph);
        }
    }

    private void empty(FdxParagraph paragraph) {
        if (paragraph.type().equals("Action") || paragraph.type().equals("General")) {
            out.blankLine();
        }
    }

    private void heading(FdxParagraph paragraph) {
        String number = paragraph.attribute("Number").strip();
        boolean sayable = number.chars().allMatch(c -> c == '-' || c == '.' || Character.isLetterOrDigit(c));
        if (!sayable) {
            document.remark("A scene number that Fountain can't say was left out");
        }
        out.heading(plain(paragraph), sayable ? number : "");
        if (!paragraph.color.isEmpty()) {
            out.note("color: " + paragraph.color);
        }
        paragraph.summaries.stream().filter(line -> !line.isBlank()).forEach(line -> out.synopsis(line.strip()));
    }

    private void other(FdxParagraph paragraph) {
        String type = paragraph.type();
        if (type.startsWith("Outline ") && type.length() == 9 && Character.isDigit(type.charAt(8))) {
            out.section(type.charAt(8) - '0', plain(paragraph));
        } else if (paragraph.attribute("Alignment").toLowerCase(Locale.ROOT).startsWith("center")) {
            out.centered(paragraph.marked());
        } else {
            if (!type.equals("Action") && !type.equals("General")) {
                document.remark((type.isEmpty() ? "A paragraph without type" : type) + " became action");
            }
            out.action(paragraph.marked());
        }
    }

    private static String plain(FdxParagraph paragraph) {
        return MarkedText.plain(paragraph.text().replace('\n', ' ').strip());
    }
}
