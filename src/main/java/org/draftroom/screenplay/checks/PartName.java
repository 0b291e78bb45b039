package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/**
 * A name on a cue, taken apart.
 *
 * @param key the whole name in upper case, spaces single
 * @param words its words in upper case, shortened titles written out
 * @param core its words without titles and articles: what is the person's own
 */
record PartName(String key, List<String> words, List<String> core) {

    static PartName of(String key) {
        List<String> words = new ArrayList<>();
        List<String> core = new ArrayList<>();
        WordList list = new WordList(key);
        for (int i = 0; i < list.count(); i++) {
            String word = NameWords.writtenOut(list.word(i));
            words.add(word);
            if (!NameWords.isTitle(word) && !NameWords.ARTICLES.contains(word)) {
                core.add(word);
            }
        }
        return new PartName(key, words, core);
    }

    /** Whether it has a word of a table. */
    boolean has(java.util.Set<String> table) {
        for (String word : words) {
            if (table.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is somebody at another time or in another state: {@code YOUNG EDWARD}, {@code JOHN SENIOR}. */
    boolean isOtherSelf() {
        return words.size() > 1
                && (NameWords.OTHER_SELF.contains(words.get(0))
                        || NameWords.LATTER.contains(words.get(words.size() - 1)));
    }

    /** Whether it tells one of several apart by a number or a single letter: {@code GUARD 2}, {@code MAN B}. */
    boolean isNumbered() {
        if (has(NameWords.NUMBERS) || Letters.hasDigit(key)) {
            return true;
        }
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return words.size() > 1 && last.length() == 1;
    }

    /** Whether it owns something: {@code KATE'S MOTHER}. */
    boolean isPossessive() {
        for (String word : words) {
            if (word.endsWith("'S") || word.endsWith("’S")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names a kind of people only: {@code THE GUARD}, {@code OLD WOMAN}. */
    boolean isCommon() {
        return core.isEmpty() || NameWords.COMMON.contains(core.get(core.size() - 1));
    }
}
