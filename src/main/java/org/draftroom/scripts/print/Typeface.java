package org.draftroom.scripts.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one document, embedded as far as it is used. */
final class Typeface {

    private final FontFile file;
    private final PDDocument document;
    private PDType0Font embedded;

    Typeface(FontFile file, PDDocument document) {
        this.file = file;
        this.document = document;
    }

    boolean isFixed() {
        return file.isFixed();
    }

    PDType0Font embedded() throws IOException {
        if (embedded == null) {
            embedded = PDType0Font.load(document, file.font(), true);
        }
        return embedded;
    }

    /** How wide a text is at a size, in points. */
    float width(String text, float size) throws IOException {
        return embedded().getStringWidth(text) * size / 1000;
    }
}
