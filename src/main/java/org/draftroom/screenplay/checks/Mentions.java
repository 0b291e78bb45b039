package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/** Finds where action and shots name somebody, and which words the script has in lower case. */
final class Mentions {

    private final Cast cast;
    private final Set<String> lower = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> proper = new HashSet<>();
    /** Words in capitals among others in action, and the element that has them first. */
    private final Map<String, Integer> capitals = new HashMap<>();

    private final List<List<Mention>> byElement = new ArrayList<>();

    Mentions(Cast cast, List<Sheet> sheets, Passage[] passages) {
        this.cast = cast;
        for (int i = 0; i < passages.length; i++) {
            byElement.add(List.of());
        }
        for (Sheet sheet : sheets) {
            for (int i = Math.max(0, sheet.first()); i < sheet.end(); i++) {
                read(sheet, passages[i]);
            }
        }
    }

    /** Whether a word, given in upper case, stands somewhere in action or dialogue in lower case. */
    boolean isLower(String word) {
        return lower.contains(word);
    }

    /** Whether a word, given in upper case, has a capital inside a sentence of action or dialogue. */
    boolean isProper(String word) {
        return proper.contains(word);
    }

    /** Whether a word, given in upper case, stands anywhere in action or dialogue. */
    boolean isSaid(String word) {
        return said.contains(word);
    }

    /** Whether a word, given in upper case, stands in capitals in action before an element. */
    boolean isCapitalBefore(String word, int element) {
        return capitals.getOrDefault(word, element) < element;
    }

    /** Who is named in an element, in order. */
    List<Mention> in(int element) {
        return byElement.get(element);
    }

    private void read(Sheet sheet, Passage passage) {
        boolean action = passage.is(ElementType.ACTION);
        boolean shot = passage == sheet.heading() && !sheet.isScene();
        if (action || passage.is(ElementType.DIALOGUE) || passage.is(ElementType.PARENTHETICAL)) {
            collect(passage);
        }
        if (action || shot) {
            List<Mention> found = find(sheet, passage);
            if (!found.isEmpty()) {
                byElement.set(passage.index(), found);
                found.forEach(mention -> mention.part().mentions().add(mention));
            }
        }
    }

    private void collect(Passage passage) {
        boolean shown = passage.is(ElementType.ACTION) && !Letters.isCapitals(passage.text());
        WordList words = passage.words();
        for (int i = 0; i < words.count(); i++) {
            String name = words.name(i);
            said.add(name);
            if (shown && Letters.isCapitals(passage.text(), words.from(i), words.nameTo(i), 2)) {
                capitals.putIfAbsent(name, passage.index());
            }
            if (Letters.isLower(passage.text().charAt(words.from(i)))) {
                lower.add(name);
            } else if (!passage.sentences().startsAt(words.from(i))) {
                proper.add(name);
            }
        }
    }

    /** Who is named in a text, in order; the text may be a note. */
    List<Mention> find(Sheet sheet, Passage passage) {
        List<Mention> found = new ArrayList<>();
        WordList words = passage.words();
        boolean shouts = Letters.isCapitals(passage.text());
        int next = 0;
        for (int i = 0; i < words.count(); i++) {
            char first = passage.text().charAt(words.from(i));
            Part part = i < next || Letters.isLower(first) ? null : named(words, i);
            if (part != null && !isAnothers(passage.text(), words, i, part)) {
                int[] range = range(words, i, next, part);
                boolean capitals = Letters.isCapitals(passage.text(), words.from(i), words.nameTo(i), 1)
                        && !isShouting(passage, shouts);
                found.add(new Mention(part, sheet.index(), passage, range[0], range[1], capitals));
                next = range[1] + 1;
            }
        }
        return found;
    }

    private Part named(WordList words, int word) {
        Part titled = word == 0 ? null : cast.titled(words.upper(word - 1), words.name(word));
        return titled == null ? cast.named(words.name(word)) : titled;
    }

    /** Whether a surname stands behind another's first name: {@code ZACKY PRICE} isn't {@code DON PRICE}. */
    private boolean isAnothers(String text, WordList words, int word, Part part) {
        if (word == 0 || !words.touchesNext(word - 1) || !Letters.isUpper(text.charAt(words.from(word - 1)))) {
            return false;
        }
        String before = NameWords.writtenOut(words.name(word - 1));
        if (part.name().words().contains(before)) {
            return false;
        }
        if (cast.named(before) != null) {
            return cast.named(before) != part;
        }
        List<String> core = part.name().core();
        boolean surname = core.size() > 1 && !words.name(word).equals(core.get(0));
        return surname && !part.name().words().contains(before) && !NameWords.isTitle(before);
    }

    /** A whole paragraph of capitals says nothing by them, unless it is no more than a name. */
    private static boolean isShouting(Passage passage, boolean shouts) {
        return shouts && passage.words().count() > 6;
    }

    /** The name's other words beside the one that was found. */
    private static int[] range(WordList words, int found, int least, Part part) {
        List<String> all = part.name().words();
        int from = found;
        while (from > least
                && words.touchesNext(from - 1)
                && all.contains(NameWords.writtenOut(words.name(from - 1)))) {
            from--;
        }
        int last = found;
        while (words.touchesNext(last) && all.contains(words.name(last + 1))) {
            last++;
        }
        return new int[] {from, last};
    }
}
