package org.draftroom.screenplay.checks;

import java.util.Arrays;
import java.util.Set;

/** The sentences of a text. One ends at a stop before a space, if the next word doesn't go on in lower case. */
final class SentenceList {

    private static final Set<String> SHORT =
            WordTable.of("MR MRS MS DR ST SGT LT CAPT COL GEN PROF REV JR SR DET NO M MME MLLE VS");

    private final String text;
    private int[] starts = new int[8];
    private int count;

    SentenceList(String text) {
        this.text = text;
        int at = start(0);
        while (at < text.length()) {
            add(at);
            at = start(end(at));
        }
    }

    private int start(int from) {
        int at = from;
        while (at < text.length() && !Letters.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int end(int from) {
        int at = from;
        while (at < text.length()) {
            int next = isStop(text.charAt(at)) ? start(at + 1) : at + 1;
            if (next > at + 1 && ends(at, next, from)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Whether a stop ends its sentence, the next word being at an index. */
    private boolean ends(int stop, int next, int from) {
        return next == text.length()
                || Letters.isSpace(text.charAt(next - 1)) | Letters.isSpace(text.charAt(stop + 1))
                        && !Letters.isLower(text.charAt(next))
                        && !(text.charAt(stop) == '.' && isShort(stop, from));
    }

    private boolean isShort(int stop, int from) {
        int start = stop;
        while (start > from && Letters.isWord(text.charAt(start - 1))) {
            start--;
        }
        return stop - start == 1 || SHORT.contains(Letters.upper(text.substring(start, stop)));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    int count() {
        return count;
    }

    /** Index of a sentence's first letter. */
    int from(int sentence) {
        return starts[sentence];
    }

    /** Index of the next sentence's first letter, or the end of the text. */
    int to(int sentence) {
        return sentence + 1 < count ? starts[sentence + 1] : text.length();
    }

    /** The end of the first sentence, its stop and spaces left out. */
    int firstEnd() {
        int end = count > 1 ? starts[1] : text.length();
        while (end > 1 && !Letters.isWord(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    boolean startsAt(int index) {
        return Arrays.binarySearch(starts, 0, count, index) >= 0;
    }

    /** The sentence around an index, or -1 before the first. */
    int at(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return found >= 0 ? found : -found - 2;
    }
}
