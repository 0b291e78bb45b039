package org.draftroom.screenplay.checks;

import java.util.LinkedHashSet;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/** The name by which action introduces somebody. */
final class FullName {

    private FullName() {}

    /** The words of a name, with those in capitals beside it where action introduces it: {@code HUGH TULLOCH}. */
    static Set<String> of(Part part) {
        Set<String> name = new LinkedHashSet<>(part.name().core());
        for (Mention mention : part.mentions()) {
            if (mention.capitals() && mention.passage().is(ElementType.ACTION)) {
                WordList words = mention.passage().words();
                int last = mention.last();
                if (words.touchesNext(last) && isCapitals(mention, last + 1) && !mention.isPossessive()) {
                    name.add(words.name(last + 1));
                }
                if (mention.word() > 0
                        && words.touchesNext(mention.word() - 1)
                        && isCapitals(mention, mention.word() - 1)) {
                    name.add(words.name(mention.word() - 1));
                }
                return name;
            }
        }
        return name;
    }

    private static boolean isCapitals(Mention mention, int word) {
        WordList words = mention.passage().words();
        return Letters.isCapitals(mention.passage().text(), words.from(word), words.to(word), 2);
    }
}
