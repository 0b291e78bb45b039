package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.LastSpeaker;
import org.draftroom.screenplay.Screenplay;

/** Fills pages as a house does: headings stay with what follows, speeches and paragraphs may go on overleaf. */
final class ForeignPages {

    private final HouseStyle style;
    private final ForeignLines lines;
    private final ForeignSheets sheets;
    private final LastSpeaker speaker = new LastSpeaker();
    private int rowsAbove = 1;

    private ForeignPages(HouseStyle style, ForeignLines lines) {
        this.style = style;
        this.lines = lines;
        this.sheets = new ForeignSheets(style);
    }

    static List<List<SetLine>> of(Screenplay screenplay, HouseStyle style, ForeignLines lines) {
        ForeignPages pages = new ForeignPages(style, lines);
        List<Element> elements = screenplay.elements().stream()
                .filter(element -> element.type().isPrinted() || element.is(ElementType.PAGE_BREAK))
                .toList();
        for (int i = 0; i < elements.size(); ) {
            int end = pages.end(elements, i);
            pages.put(elements.subList(i, end));
            i = end;
        }
        return pages.sheets.pages();
    }

    /** The end of what stays together: a speech, both sides of a dual dialogue, or one element. */
    private int end(List<Element> elements, int from) {
        int end = from + 1;
        Dual dual = elements.get(from).dual();
        while (elements.get(from).is(ElementType.CHARACTER) && end < elements.size() && isOn(elements.get(end), dual)) {
            end++;
        }
        return end;
    }

    private boolean isOn(Element element, Dual dual) {
        boolean beside = dual == Dual.LEFT && element.dual() == Dual.RIGHT && !style.sequentialDuals;
        return element.type().isSpeech() && (beside || !element.is(ElementType.CHARACTER));
    }

    private void put(List<Element> elements) {
        Element first = elements.get(0);
        int usual = rowsAbove;
        rowsAbove = style.actionRightBelowHeadings && first.is(ElementType.SCENE_HEADING) ? 0 : 1;
        if (first.is(ElementType.PAGE_BREAK)) {
            sheets.turn();
        } else if (first.is(ElementType.SCENE_HEADING)) {
            heading(first);
        } else if (!first.is(ElementType.CHARACTER)) {
            paragraph(first.is(ElementType.ACTION) ? usual : 1, lines.of(first, lines.shown(first)));
        } else if (first.dual() != Dual.NONE && !style.sequentialDuals) {
            dual(elements);
        } else {
            speech(elements);
        }
    }

    private void heading(Element heading) {
        List<SetLine> set = lines.of(heading, lines.shown(heading));
        speaker.reset();
        sheets.endScene();
        if (sheets.left() < sheets.above(style.rowsAboveHeading) + set.size() + 3) {
            sheets.turn();
        }
        int above = sheets.above(style.rowsAboveHeading);
        sheets.beginScene(heading, above);
        sheets.add(set, above);
    }

    private void paragraph(int usual, List<SetLine> set) {
        int fitting = sheets.left() - sheets.above(usual);
        int first = set.size() <= fitting ? set.size() : split(set, Math.min(fitting, set.size() - 2));
        if (first >= Math.min(2, set.size())) {
            sheets.add(set.subList(0, first), sheets.above(usual));
        }
        if (first < set.size()) {
            List<SetLine> rest = first < 2 ? set : set.subList(first, set.size());
            sheets.turn();
            sheets.add(rest, sheets.above(1));
        }
    }

    /** How many of so many lines may stand before a page ends. */
    private int split(List<SetLine> set, int most) {
        int first = Math.max(0, most);
        while (first > 1 && !style.splitsSentences && !set.get(first - 1).text().matches(".*[.!?…]")) {
            first--;
        }
        return first;
    }

    private void speech(List<Element> elements) {
        Element cue = elements.get(0);
        List<SetLine> name = lines.of(cue, speaker.goesOn(Cue.of(cue.text()), cue.dual()) ? again(cue) : cue.text());
        List<SetLine> said = new ArrayList<>();
        elements.subList(1, elements.size()).forEach(element -> said.addAll(lines.of(element, element.text())));
        int marks = style.more.isEmpty() ? 0 : 1;
        int fitting = sheets.left() - sheets.above(1) - name.size();
        int first = said.size() <= fitting ? said.size() : split(said, Math.min(fitting - marks, said.size() - 1));
        boolean opens = first > 0 && said.get(first - 1).text().startsWith("(");
        if (first < said.size() && (first < 2 || opens)) {
            sheets.turn();
            first = said.size();
        }
        sheets.add(name, sheets.above(1));
        sheets.add(said.subList(0, first), 0);
        if (first < said.size()) {
            overleaf(cue, said.subList(first, said.size()));
        }
    }

    /** A cue that says that its speaker goes on. */
    private String again(Element cue) {
        boolean says = style.goesOn.isEmpty() || Cue.of(cue.text()).isContinued();
        return cue.text() + (says ? "" : " " + style.goesOn);
    }

    private void overleaf(Element cue, List<SetLine> rest) {
        if (style.more.isEmpty()) {
            sheets.turn();
        } else {
            sheets.mark(style.cue.left(), style.more);
            sheets.turn();
            sheets.add(lines.of(cue, again(cue)), sheets.above(1));
        }
        sheets.add(rest, 0);
    }

    private void dual(List<Element> elements) {
        List<SetLine> left = new ArrayList<>();
        List<SetLine> right = new ArrayList<>();
        for (Element element : elements) {
            if (element.is(ElementType.CHARACTER)) {
                speaker.goesOn(Cue.of(element.text()), element.dual());
            }
            (element.dual() == Dual.LEFT ? left : right).addAll(lines.of(element, element.text()));
        }
        if (sheets.left() < 1 + Math.max(left.size(), right.size())) {
            sheets.turn();
        }
        sheets.add(left, right, sheets.above(1));
    }
}
