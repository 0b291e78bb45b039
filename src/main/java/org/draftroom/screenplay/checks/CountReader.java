package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/** Reads what is counted in a passage: twelve monitors, those thirty tin cups, eleven where it was asked how many. */
final class CountReader {

    /** Fewer limbs than that are anybody's. */
    private static final int LIMBS = 5;

    private final Passage passage;
    private final WordList words;
    private final List<Count> counts = new ArrayList<>();

    CountReader(Passage passage) {
        this.passage = passage;
        this.words = passage.words();
    }

    List<Count> read() {
        int at = 0;
        while (at < words.count()) {
            Numeral number = isAbout(at) ? null : Numeral.at(words, at);
            int noun = number == null || number.value() < 2 ? -1 : noun(number.next());
            if (noun > 0) {
                add(at, number, noun);
            } else if (words.name(at).equals("EACH")) {
                inEachHand(at);
            }
            at = number == null ? at + 1 : number.next();
        }
        return counts;
    }

    /** A bag in each hand: two bags. */
    private void inEachHand(int each) {
        boolean pair = each > 2 && words.touchesNext(each) && CountWords.HAND.contains(words.name(each + 1));
        if (pair && NameWords.ARTICLES.contains(words.name(each - 3))) {
            String thing = words.name(each - 2) + "S";
            counts.add(new Count(thing, 2, false, passage, words.from(each - 3), words.to(each + 1)));
        }
    }

    private boolean isAbout(int number) {
        return number > 0 && CountWords.ABOUT.contains(words.name(number - 1));
    }

    private void add(int at, Numeral number, int noun) {
        String before = at > 0 && words.touchesNext(at - 1) ? words.name(at - 1) : "";
        boolean action = passage.is(ElementType.ACTION);
        boolean definite = action ? CountWords.DEFINITE.contains(before) : CountWords.THOSE.contains(before);
        String thing = thing(number, noun);
        if (thing != null && !(CountWords.LIMBS.contains(thing) && CountWords.BY.contains(before))) {
            counts.add(new Count(thing, number.value(), definite, passage, words.from(at), words.to(noun)));
        }
    }

    /** What is counted, with the word before it where it is served; null where it is measured. */
    private String thing(Numeral number, int noun) {
        String word = words.name(noun);
        if (CountWords.SERVINGS.contains(word)) {
            return noun > number.next() ? words.name(noun - 1) + " " + word : null;
        }
        boolean measured = CountWords.MEASURES.contains(word) || word.indexOf('-') > 0;
        boolean limbs = CountWords.LIMBS.contains(word) && number.value() < LIMBS;
        return measured || limbs ? null : word;
    }

    /** The plural noun at a word or behind it; -1 where there is none. */
    private int noun(int first) {
        for (int i = first; i < Math.min(words.count(), first + 2); i++) {
            String word = words.name(i);
            boolean lower = Letters.isLower(passage.text().charAt(words.from(i)));
            if (!words.touchesNext(i - 1) || !lower) {
                return -1;
            }
            if (isPlural(word) && !words.isPossessive(i)) {
                return i;
            }
            if (CountWords.MORE.contains(word) || NumberWords.value(word) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("S") && !word.endsWith("SS");
    }
}
