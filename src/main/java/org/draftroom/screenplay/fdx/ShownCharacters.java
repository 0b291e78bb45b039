package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Characters in their order, white space left out, and where each stands; places ascend. */
final class ShownCharacters {

    private int[] codes = new int[1024];
    private int[] places = new int[1024];
    private int count;

    /** A script's paragraphs in the order in which they are read, those of dual dialogue one after another. */
    static List<FdxParagraph> paragraphs(List<FdxParagraph> script) {
        List<FdxParagraph> all = new ArrayList<>();
        for (FdxParagraph paragraph : script) {
            all.addAll(paragraph.dual);
            all.add(paragraph);
        }
        return all;
    }

    static boolean isShown(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    /** Adds a character, if it shows; a small letter is the same as a capital. */
    void add(char c, int place) {
        if (!isShown(c)) {
            return;
        }
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        codes[count] = Character.toLowerCase(Character.toUpperCase(c));
        places[count++] = place;
    }

    int count() {
        return count;
    }

    int[] codes() {
        return Arrays.copyOf(codes, count);
    }

    int place(int index) {
        return places[index];
    }

    /** The first one at a place or behind it. */
    int firstFrom(int place) {
        int at = Arrays.binarySearch(places, 0, count, place);
        return at < 0 ? -at - 1 : at;
    }
}
