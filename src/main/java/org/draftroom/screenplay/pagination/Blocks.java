package org.draftroom.screenplay.pagination;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.LastSpeaker;
import org.draftroom.screenplay.Screenplay;

/** Turns a screenplay's elements into blocks, and marks speakers who go on. */
final class Blocks {

    private final List<Element> elements;
    private final LayoutRules rules;
    private final List<Block> blocks = new ArrayList<>();
    private final LastSpeaker speaker = new LastSpeaker();
    private int at;

    private Blocks(List<Element> elements, LayoutRules rules) {
        this.elements = elements;
        this.rules = rules;
    }

    static List<Block> of(Screenplay screenplay) {
        Blocks blocks = new Blocks(screenplay.elements(), LayoutRules.of(screenplay.titlePage()));
        blocks.build();
        return blocks.blocks;
    }

    private void build() {
        while (at < elements.size()) {
            Element element = elements.get(at);
            addSpace(element);
            if (element.is(ElementType.CHARACTER)) {
                addSpeech(element);
            } else {
                addParagraph(element);
            }
        }
    }

    /** Blank lines beyond the one that parts paragraphs are meant: each is an empty paragraph of action. */
    private void addSpace(Element element) {
        boolean first = blocks.isEmpty() || blocks.get(blocks.size() - 1).is(ElementType.PAGE_BREAK);
        int extra = first || !element.type().isPrinted() ? 0 : element.traits().blankLinesBefore() - 1;
        for (int i = 0; i < extra; i++) {
            blocks.add(Block.of(part(at, Element.empty(element.from()))));
        }
    }

    private void addParagraph(Element element) {
        if (element.is(ElementType.SCENE_HEADING)) {
            speaker.reset();
        }
        if (element.type().isPrinted() || element.is(ElementType.PAGE_BREAK)) {
            blocks.add(Block.of(part(at, element)));
        }
        at++;
    }

    private void addSpeech(Element cue) {
        List<Part> speech = speech();
        if (cue.dual() == Dual.LEFT) {
            skipSilent();
            blocks.add(Block.dual(speech, speech()));
        } else {
            blocks.add(Block.speech(speech));
        }
    }

    /** Passes notes between the two sides of a dual dialogue. */
    private void skipSilent() {
        while (elements.get(at).dual() != Dual.RIGHT) {
            at++;
        }
    }

    private List<Part> speech() {
        List<Part> parts = new ArrayList<>();
        parts.add(cue(at, elements.get(at)));
        at++;
        while (at < elements.size() && belongs(elements.get(at))) {
            parts.add(part(at, elements.get(at)));
            at++;
        }
        return parts;
    }

    private static boolean belongs(Element element) {
        return element.is(ElementType.DIALOGUE)
                || element.is(ElementType.PARENTHETICAL)
                || element.is(ElementType.LYRICS) && element.traits().blankLinesBefore() == 0;
    }

    private Part cue(int index, Element element) {
        boolean goesOn = speaker.goesOn(Cue.of(element.text()), element.dual());
        Part.Form form = goesOn ? Part.Form.CONTINUED : Part.Form.AS_WRITTEN;
        return new Part(index, element, rules.rule(element.type(), element.dual()), form);
    }

    private Part part(int index, Element element) {
        ElementRule rule = rules.rule(element.type(), element.dual());
        Part.Form form = rules.isInCapitals(element.type()) ? Part.Form.CAPITALS : Part.Form.AS_WRITTEN;
        return new Part(index, element, rule, form);
    }
}
