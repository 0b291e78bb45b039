package org.draftroom.scripts.print;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.draftroom.screenplay.Style;

/** Whether fonts are bold or italic, by their names and by what their descriptions say. */
final class FontStyle {

    private static final List<String> BOLD = List.of("bold", "black", "heavy", "demi", "cmbx");
    private static final List<String> ITALIC = List.of("italic", "oblique", "slanted", "cmti", "cmsl", "cmitt");
    private static final float HEAVY = 600;

    private PDFont last;
    private int style;

    /** Fonts come in runs: the last one's answer is remembered. */
    int of(PDFont font) {
        if (font != last) {
            last = font;
            style = look(font);
        }
        return style;
    }

    private static int look(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor described = font.getFontDescriptor();
        boolean bold = BOLD.stream().anyMatch(name::contains)
                || described != null && (described.isForceBold() || described.getFontWeight() >= HEAVY);
        boolean italic = ITALIC.stream().anyMatch(name::contains)
                || described != null && (described.isItalic() || described.getItalicAngle() != 0);
        return (bold ? Style.BOLD : 0) | (italic ? Style.ITALIC : 0);
    }
}
