package org.draftroom.scripts.print;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** A part of the document's structure: a scene, a speech, a paragraph. */
final class Tag {

    private final COSName name;
    private final PDStructureElement element;

    private Tag(String name, PDStructureNode parent) {
        this.name = COSName.getPDFName(name);
        this.element = new PDStructureElement(name, parent);
        parent.appendKid(element);
    }

    static Tag in(PDStructureNode parent, String name) {
        return new Tag(name, parent);
    }

    Tag add(String child) {
        return new Tag(child, element);
    }

    COSName name() {
        return name;
    }

    PDStructureElement element() {
        return element;
    }
}
