package org.draftroom.scripts.print;

import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** Which letters the shapes of a document's fonts are. Ligatures come apart; what nobody can tell is a replacement character. */
final class LetterTable {

    private static final String UNKNOWN = "\uFFFD";
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';

    private int met;
    private int unknown;

    String text(PDFont font, int code) {
        met++;
        String text = font.toUnicode(code);
        if (text == null && font instanceof PDSimpleFont && !(font instanceof PDType3Font) && code >= ' ') {
            text = String.valueOf((char) code);
        }
        if (text == null || isUseless(text)) {
            unknown++;
            return UNKNOWN;
        }
        return plain(text);
    }

    private static boolean isUseless(String text) {
        return text.chars().anyMatch(c -> c == 0xFFFD || c == 0 || Character.getType(c) == Character.PRIVATE_USE);
    }

    private static String plain(String text) {
        if (text.length() == 1 && text.charAt(0) >= FIRST_LIGATURE && text.charAt(0) <= LAST_LIGATURE) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\u00a0' || Character.getType(c) == Character.SPACE_SEPARATOR;
            if (space || !Character.isISOControl(c)) {
                plain.append(space ? ' ' : c);
            }
        }
        return plain.toString();
    }

    int met() {
        return met;
    }

    int unknown() {
        return unknown;
    }
}
