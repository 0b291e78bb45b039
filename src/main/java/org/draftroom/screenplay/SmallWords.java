package org.draftroom.screenplay;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Words that are frequent in one language and rare in the others of the table. */
record SmallWords(String language, Set<String> words) {

    private static final List<SmallWords> TABLE = List.of(
            of("en", "the and is of to you it he she his her with what in"),
            of("fr", "le les et est des une du dans qui pas vous je il elle avec"),
            of("de", "der die das und ist nicht ein eine ich sie er mit auf den"),
            of("es", "el los las y es una que del por con su usted yo no"),
            of("pt", "o os as e um uma não do da em com que você ele"),
            of("it", "il gli che è di una non per con della sono lei mi"),
            of("nl", "de het een van niet ik je hij zij met op dat"),
            of("sv", "och att det är en inte jag du han hon med på som"),
            of("pl", "i nie się w na to jest z że do jak co"),
            of("uk", "і не що на це з як він вона та є"),
            of("ru", "и не что на это с как он она"));

    private static SmallWords of(String language, String words) {
        return new SmallWords(language, Set.of(words.split(" ")));
    }

    /** The language whose small words are most frequent in a text; another where there are none. */
    static String language(String text, String otherwise) {
        int[] counts = new int[TABLE.size()];
        StringTokenizer words = new StringTokenizer(text.toLowerCase(Locale.ROOT), " \n\t.,;:!?\"*_()-—…«»");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            for (int i = 0; i < counts.length; i++) {
                counts[i] += TABLE.get(i).words.contains(word) ? 1 : 0;
            }
        }
        int most = -1;
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > (most < 0 ? 0 : counts[most]) ? i : most;
        }
        return most < 0 ? otherwise : TABLE.get(most).language;
    }
}
