package org.draftroom.screenplay.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** Tables of words, written as lines of words. */
final class WordTable {

    private WordTable() {}

    /** The words of some lines, parted by spaces; a word may stand twice. */
    static Set<String> of(String... lines) {
        Set<String> table = new HashSet<>();
        for (String line : lines) {
            StringTokenizer words = new StringTokenizer(line, " ");
            while (words.hasMoreTokens()) {
                table.add(words.nextToken());
            }
        }
        return table;
    }
}
