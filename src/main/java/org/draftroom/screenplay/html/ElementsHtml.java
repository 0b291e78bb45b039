package org.draftroom.screenplay.html;

import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Paragraphs and speeches one after another; the two sides of a dual dialogue in one row, the left one first. */
final class ElementsHtml {

    private final Markup html;
    private boolean speaking;
    private boolean dual;

    private ElementsHtml(Markup html) {
        this.html = html;
    }

    static void add(List<Element> elements, Markup html) {
        ElementsHtml body = new ElementsHtml(html);
        for (Element element : elements) {
            if (element.is(ElementType.CHARACTER)) {
                body.cue(element);
            } else if (element.is(ElementType.PAGE_BREAK)) {
                body.endDual();
                html.raw("<hr>\n");
            } else if (element.type().isPrinted()) {
                body.paragraph(element);
            }
        }
        body.endDual();
    }

    private void cue(Element element) {
        endSpeech();
        if (element.dual() != Dual.RIGHT) {
            endDual();
        }
        if (element.dual() == Dual.LEFT) {
            html.raw("<div class=\"dual\">\n");
            dual = true;
        }
        html.raw("<figure class=\"speech\">\n<figcaption>");
        Emphasised.add(element.text(), html);
        html.raw("</figcaption>\n");
        speaking = true;
    }

    private void paragraph(Element element) {
        boolean sung = element.is(ElementType.LYRICS) && element.traits().blankLinesBefore() == 0;
        if (!sung && !element.type().isSpeech()) {
            endDual();
        }
        html.raw("<p class=\"" + element.type().code() + "\">");
        Emphasised.add(element.text(), html);
        html.raw("</p>\n");
    }

    private void endSpeech() {
        html.raw(speaking ? "</figure>\n" : "");
        speaking = false;
    }

    private void endDual() {
        endSpeech();
        html.raw(dual ? "</div>\n" : "");
        dual = false;
    }
}
