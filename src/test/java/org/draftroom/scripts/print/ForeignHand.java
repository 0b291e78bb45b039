package org.draftroom.scripts.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.draftroom.screenplay.Style;

/** Puts lines on a page: whole, word by word, letter by letter, or kerned. */
final class ForeignHand {

    private final PDPageContentStream content;
    private final ForeignType type;
    private final HouseStyle style;

    ForeignHand(PDPageContentStream content, ForeignType type, HouseStyle style) {
        this.content = content;
        this.type = type;
        this.style = style;
    }

    void write(SetLine line) throws IOException {
        float x = line.left() * 72;
        float y = style.paper.getHeight() - style.top * 72 - 9 - line.row() * style.pitch;
        for (int from = 0; from < line.text().length(); ) {
            int to = end(line, from);
            String piece = line.text().substring(from, to);
            int face = line.styles()[from];
            float width = type.width(piece, face, style.size) * 72;
            if (!piece.isBlank() || style.placing != HouseStyle.Placing.WORD) {
                show(piece, face, x, y);
            }
            if ((face & Style.UNDERLINE) != 0) {
                content.moveTo(x, y - 1.5f);
                content.lineTo(x + width, y - 1.5f);
                content.stroke();
            }
            x += width;
            from = to;
        }
    }

    /** The end of what is put at once: of one style; a word or the spaces between words; a letter. */
    private int end(SetLine line, int from) {
        int to = from + 1;
        while (to < line.text().length() && line.styles()[to] == line.styles()[from] && isOn(line.text(), to)) {
            to++;
        }
        return to;
    }

    private boolean isOn(String text, int at) {
        return switch (style.placing) {
            case LETTER -> false;
            case WORD -> (text.charAt(at) == ' ') == (text.charAt(at - 1) == ' ');
            default -> true;
        };
    }

    private void show(String piece, int face, float x, float y) throws IOException {
        content.beginText();
        content.setFont(type.font(face), style.size);
        content.newLineAtOffset(x, y);
        if (style.placing == HouseStyle.Placing.KERNED) {
            content.showTextWithPositioning(kerned(piece));
        } else {
            content.showText(piece);
        }
        content.endText();
    }

    /** Pairs of letters, moved together and apart by turns, and each word gap by a jump without a space. */
    private Object[] kerned(String piece) {
        float space = type.width(" ", Style.PLAIN, 1) * 72;
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) == ' ') {
                parts.add(-1000 * space);
            } else {
                parts.add(piece.substring(i, i + 1));
                parts.add(i % 2 == 0 ? 8f : -8f);
            }
        }
        return parts.toArray();
    }
}
