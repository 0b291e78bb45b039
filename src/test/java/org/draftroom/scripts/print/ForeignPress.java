package org.draftroom.scripts.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.draftroom.screenplay.SceneNumbering;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;

/** Prints scripts in the manner of other programs. */
final class ForeignPress {

    private static final float CROPPED = 40;

    private final HouseStyle style;
    private final PDDocument document = new PDDocument();
    private final ForeignType type;

    private ForeignPress(HouseStyle style) {
        this.style = style;
        this.type = new ForeignType(document, style.type);
    }

    static byte[] print(Screenplay screenplay, HouseStyle style) throws IOException {
        ForeignPress press = new ForeignPress(style);
        try (PDDocument document = press.document) {
            if (style.titlePage && !screenplay.titlePage().isEmpty()) {
                press.draw(press.front(screenplay.titlePage()));
            }
            Screenplay numbered = style.isNumbered() ? SceneNumbering.complete(screenplay) : screenplay;
            List<List<SetLine>> pages = ForeignPages.of(numbered, style, new ForeignLines(style, press.type));
            for (int i = 0; i < pages.size(); i++) {
                press.furnish(pages.get(i), i + 1);
                press.draw(pages.get(i));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private List<SetLine> front(TitlePage title) {
        List<SetLine> lines = new ArrayList<>();
        int row = 16;
        for (String key : List.of("title", "credit", "author", "source")) {
            for (String value : title.values(key, key + "s")) {
                String text = StyledText.of(value).text();
                float middle = style.action.left() + style.action.width() / 2;
                lines.add(SetLine.plain(row++, middle - type.width(text, 0, style.size) / 2, text));
            }
            row++;
        }
        int low = 46;
        for (String value : title.values("contact")) {
            lines.add(SetLine.plain(low++, style.action.left(), value));
        }
        low = 46;
        for (String value : title.values("draft date")) {
            lines.add(SetLine.plain(low++, style.textRight() - type.width(value, 0, style.size), value));
        }
        return lines;
    }

    /** Adds what is printed around the text. */
    private void furnish(List<SetLine> page, int number) {
        if (style.revised) {
            for (SetLine line : List.copyOf(page)) {
                if ((line.text().length() + number) % 9 == 0) {
                    page.add(SetLine.plain(line.row(), style.textRight() + 0.3f, "*"));
                }
            }
        }
        float below = style.rows + 2;
        float above = -(style.top - 0.5f) * 72 / style.pitch;
        if (!style.header.isEmpty() && number > 1) {
            page.add(SetLine.plain(above, style.action.left(), style.header));
        }
        if (!style.footer.isEmpty()) {
            page.add(SetLine.plain(below + 1, style.action.left(), style.footer));
        }
        if (!style.folio.isEmpty() && (number > 1 || style.folioOnFirst)) {
            String folio = style.folio.replace("#", String.valueOf(number));
            float width = type.width(folio, 0, style.size);
            float middle = style.paper.getWidth() / 144 - width / 2;
            page.add(SetLine.plain(
                    style.folioBelow ? below : above, style.folioBelow ? middle : style.folioRight - width, folio));
        }
    }

    private void draw(List<SetLine> lines) throws IOException {
        PDPage page = new PDPage(style.paper);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            place(page, content);
            if (!style.watermark.isEmpty()) {
                watermark(content);
            }
            ForeignHand hand = new ForeignHand(content, type, style);
            for (SetLine line : lines) {
                hand.write(line);
            }
        }
    }

    /** Turns the page and cuts it, so that it looks as before. */
    private void place(PDPage page, PDPageContentStream content) throws IOException {
        float width = style.paper.getWidth();
        float height = style.paper.getHeight();
        if (style.turned == 90) {
            page.setMediaBox(new PDRectangle(height, width));
            page.setRotation(90);
            content.transform(new Matrix(0, 1, -1, 0, height, 0));
        }
        if (style.turned == 180) {
            page.setRotation(180);
            content.transform(new Matrix(-1, 0, 0, -1, width, height));
        }
        if (style.turned == 270) {
            page.setMediaBox(new PDRectangle(height, width));
            page.setRotation(270);
            content.transform(new Matrix(0, -1, 1, 0, 0, width));
        }
        if (style.cropped) {
            page.setMediaBox(new PDRectangle(0, 0, width + 2 * CROPPED, height + 2 * CROPPED));
            page.setCropBox(new PDRectangle(CROPPED, CROPPED, width, height));
            content.transform(Matrix.getTranslateInstance(CROPPED, CROPPED));
        }
    }

    private void watermark(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(0.85f);
        content.beginText();
        content.setFont(type.font(Style.PLAIN), 60);
        content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 120, 150));
        content.showText(style.watermark);
        content.endText();
        content.setNonStrokingColor(0f);
    }
}
