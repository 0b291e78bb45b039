package org.draftroom.scripts.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF file written by hand, object by object, so that anything may be wrong with it. It has a page with a heading. */
final class RawPdf {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private RawPdf() {
        text("%PDF-1.5\n");
    }

    /** A file whose catalog, page, page's resources and page's content have something more. */
    static RawPdf with(String catalog, String kids, String resources, String content) {
        return new RawPdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R" + catalog + ">>")
                        .object(2, "<</Type/Pages/Count 1/Kids[" + kids + "]>>")
                        .object(
                                3,
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + content
                                        + "/Resources<</Font<</F 5 0 R>>" + resources + ">>>>")
                        .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Courier>>")
                        .stream(9, "", "BT /F 12 Tf 108 700 Td (INT. ROOM - DAY) Tj ET");
    }

    static RawPdf plain() {
        return with("", "3 0 R", "", "9 0 R");
    }

    RawPdf object(int number, String object) {
        return text(number + " 0 obj" + object + "endobj\n");
    }

    RawPdf stream(int number, String entries, String content) {
        return object(number, "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream ");
    }

    /** A stream of one piece over and over, packed. */
    RawPdf packed(int number, String entries, String piece, int times) {
        return stream(number, entries + "/Filter/FlateDecode", packed(piece, times));
    }

    RawPdf stream(int number, String entries, byte[] content) {
        text(number + " 0 obj<<" + entries + "/Length " + content.length + ">>stream\n");
        file.writeBytes(content);
        return text("\nendstream endobj\n");
    }

    RawPdf text(String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    int length() {
        return file.size();
    }

    byte[] bytes() {
        return text("trailer<</Root 1 0 R>>\n%%EOF\n").file.toByteArray();
    }

    static byte[] packed(String piece, int times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int together = Math.min(times, 10_000);
        byte[] pieces = piece.repeat(together).getBytes(StandardCharsets.ISO_8859_1);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
            for (int i = 0; i < times / together; i++) {
                out.write(pieces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
