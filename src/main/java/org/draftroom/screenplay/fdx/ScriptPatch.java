package org.draftroom.screenplay.fdx;

import java.util.List;

/** Writes into a document what became of its paragraphs; whatever was kept isn't touched. */
final class ScriptPatch {

    private final Splices splices;
    private final ParagraphPatch paragraphs;

    ScriptPatch(Splices splices) {
        this.splices = splices;
        this.paragraphs = new ParagraphPatch(splices, this);
    }

    /** Writes into an element, such as the content or a dual dialogue, what became of the paragraphs in it. */
    void write(XmlNode parent, List<Passage> passages) {
        String gap = gap(parent);
        int at = parent.bodyFrom;
        for (Passage passage : passages) {
            List<FdxParagraph> source = passage.source();
            switch (passage.fate()) {
                case KEPT -> at = end(source, at);
                case CHANGED -> {
                    paragraphs.write(passage);
                    at = end(source, at);
                }
                case GONE -> source.forEach(paragraph -> splices.remove(paragraph.node));
                case NEW -> insert(at, passage.now().get(0), gap);
                case MOVED -> copy(at, source, gap);
            }
        }
    }

    private static int end(List<FdxParagraph> source, int at) {
        return source.isEmpty() ? at : source.get(source.size() - 1).node.to;
    }

    private String gap(XmlNode parent) {
        return parent.children.isEmpty()
                ? splices.gapBefore(parent.from) + "  "
                : splices.gapBefore(parent.children.get(0).from);
    }

    private void insert(int at, FdxParagraph paragraph, String gap) {
        XmlText xml = new XmlText(gap);
        FdxWriter.paragraph(paragraph, xml);
        splices.insert(at, xml.toString());
    }

    private void copy(int at, List<FdxParagraph> moved, String gap) {
        moved.forEach(paragraph ->
                splices.insert(at, gap + splices.source().substring(paragraph.node.from, paragraph.node.to)));
    }
}
