package org.draftroom.screenplay.checks;

import java.util.Set;
import org.draftroom.screenplay.ElementType;

/** Whether something is said of somebody where they are introduced: an age, an occupation, looks, clothes. */
final class Description {

    private static final Set<String> PREPOSITIONS = WordTable.of(
            "IN AT ON BY NEAR BEHIND UNDER FROM THROUGH INTO OUT ACROSS BESIDE BETWEEN ABOVE BELOW INSIDE OUTSIDE",
            "OVER AROUND ALONG PAST UP DOWN AMONG BENEATH OF TO FOR AGAINST TOWARD TOWARDS OPPOSITE DERRIÈRE DEVANT DANS SUR",
            "SOUS AVEC PRÈS CHEZ HINTER VOR NEBEN AUF UNTER MIT DETRÁS DELANTE EN SOBRE BAJO CON JUNTO DIETRO DAVANTI",
            "ЗА У В НА ПОД С ПЕРЕД ИЗ");

    private static final Set<String> BARE = WordTable.of(
            "THEN SUDDENLY BUT WITH SITS STANDS LIES ENTER ENTERS REVEAL REVEALS FIND FINDS SEE SEES",
            "MEET MEETS DISCOVER NOW HERE THERE OR AS WHEN WHILE WHERE COMES EMERGES APPEARS");

    private static final Set<String> SAYS = WordTable.of("WHO WHOSE WEARING DRESSED WEARS AGED AGE CALLED NAMED");

    private static final Set<String> OF_THEM = WordTable.of("HE SHE HIS HER THEY THEIR HE'S SHE'S HE’S SHE’S");

    private static final Set<String> BEING =
            WordTable.of("IS HAS WEARS LOOKS SEEMS CARRIES LOOKED WAS HAD COULD LIKES KNOWS");

    private static final Set<String> GLANCING =
            WordTable.of("AT UP DOWN AROUND OUT BACK INTO OVER THROUGH TO FROM AWAY IN");

    private final Breakdown script;
    private final Mention mention;
    private final Passage passage;
    private final WordList words;

    Description(Breakdown script, Mention mention) {
        this.script = script;
        this.mention = mention;
        this.passage = mention.passage();
        this.words = passage.words();
    }

    boolean isGiven() {
        return mention.isPossessive()
                || mention.last() - mention.word() + 1 == words.count()
                || isWritten()
                || !passage.is(ElementType.ACTION)
                || follows(mention)
                || isBefore()
                || isInSentence()
                || isBehind(passage, passage.sentences().at(mention.from()) + 1)
                || isInNext();
    }

    /** Whether a colon stands before the name, as before a sign or a label. */
    private boolean isWritten() {
        int at = mention.from() - 1;
        while (at >= 0 && " \"“".indexOf(passage.text().charAt(at)) >= 0) {
            at--;
        }
        boolean label = at >= 0 && passage.text().charAt(at) == ':' && !words.touchesNext(mention.last());
        int next = passage.sentences().at(mention.from()) + 1;
        boolean goesOn = next < passage.sentences().count()
                && OF_THEM.contains(
                        Letters.upper(words.word(words.at(passage.sentences().from(next)))));
        return label && !goesOn && mention.to() + 2 >= passage.sentences().to(next - 1);
    }

    /** Whether brackets, a comma or a dash follow a name at once. */
    static boolean follows(Mention mention) {
        Passage passage = mention.passage();
        WordList words = passage.words();
        int last = mention.last();
        boolean surname = !mention.capitals()
                && !mention.isPossessive()
                && words.touchesNext(last)
                && Letters.isUpper(passage.text().charAt(words.from(last + 1)));
        last += surname ? 1 : 0;
        while (words.touchesNext(last)
                && Letters.isCapitals(passage.text(), words.from(last + 1), words.to(last + 1), 2)) {
            last++;
        }
        String text = passage.text();
        int at = words.to(last);
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && "(,-–—:".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether words before the name tell of somebody: {@code his wife JOSEPHINE}, {@code an even larger man, MIKE}. */
    private boolean isBefore() {
        int start = words.at(
                passage.sentences().from(Math.max(0, passage.sentences().at(mention.from()))));
        int word = mention.word();
        while (word > start && (words.touchesNext(word - 1) && isCapitals(word - 1) || isShortTitle(word - 1))) {
            word--;
        }
        if (word <= start
                || passage.text()
                                .substring(words.to(word - 1), words.from(word))
                                .indexOf(':')
                        >= 0) {
            return false;
        }
        int clause = word;
        while (clause > start && words.touchesNext(clause - 1)) {
            clause--;
        }
        if (clause == word) {
            return !isPlace(start);
        }
        if (clause > start && clause == word - 1 && NameWords.AND.contains(words.name(clause))) {
            return false;
        }
        String before = words.name(word - 1);
        boolean bare = PREPOSITIONS.contains(before) || BARE.contains(before) || before.endsWith("LY");
        return !bare && !(isPlace(clause) && word - clause <= 4);
    }

    /** Whether a word is a title with a dot: {@code MR.} */
    private boolean isShortTitle(int word) {
        String gap = passage.text().substring(words.to(word), words.from(word + 1));
        return gap.equals(". ") && NameWords.isTitle(NameWords.writtenOut(words.name(word)));
    }

    private boolean isCapitals(int word) {
        return Letters.isCapitals(passage.text(), words.from(word), words.to(word), 2);
    }

    /** Whether a clause that starts at a word says where or how, not who. */
    private boolean isPlace(int word) {
        String first = words.name(word);
        return PREPOSITIONS.contains(first) || BARE.contains(first) || first.endsWith("ING") || first.endsWith("LY");
    }

    private boolean isInSentence() {
        int end =
                words.at(passage.sentences().to(Math.max(0, passage.sentences().at(mention.from()))));
        int list = passage.text().indexOf(';', mention.to());
        end = list < 0 ? end : Math.min(end, words.at(list));
        for (int i = mention.last() + 1; i < end; i++) {
            String word = words.name(i);
            boolean clothes = (word.equals("IN") || word.equals("WITH")) && i + 1 < end && isClothed(i);
            if (SAYS.contains(word) || clothes || Letters.hasDigit(word)) {
                return true;
            }
        }
        return isState(passage, mention.last() + 1, end);
    }

    /** Whether IN or WITH tells of somebody: in a coat; with her hair up, right behind the name or a comma. */
    private boolean isClothed(int at) {
        String next = words.name(at + 1);
        boolean owned = next.equals("HIS") || next.equals("HER");
        return next.equals("A")
                || next.equals("AN")
                || owned
                        && (at == mention.last() + 1
                                || !words.touchesNext(at - 1)
                                || words.name(at).equals("IN"));
    }

    /** Whether a verb of being stands at a word, and no other verb behind it: is tall, but not is painting. */
    private static boolean isState(Passage passage, int at, int end) {
        WordList words = passage.words();
        if (at >= end || !BEING.contains(words.name(at))) {
            return false;
        }
        boolean glance = words.name(at).startsWith("LOOK") && at + 1 < end && GLANCING.contains(words.name(at + 1));
        return !glance && (at + 1 >= end || !words.name(at + 1).endsWith("ING"));
    }

    /** Whether a sentence from one on tells of them. */
    private boolean isBehind(Passage other, int from) {
        SentenceList sentences = other.sentences();
        for (int i = Math.max(0, from); i < sentences.count(); i++) {
            int first = other.words().at(sentences.from(i));
            int end = other.words().at(sentences.to(i));
            String word = other.words().upper(first);
            boolean theirs = word.equals("HIS") || word.equals("HER") || word.endsWith("'S") || word.endsWith("’S");
            boolean named = script.cast().named(other.words().name(first)) == mention.part();
            if ((OF_THEM.contains(word) || named) && (theirs || isState(other, first + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInNext() {
        int next = passage.index() + 1;
        return script.is(next, ElementType.ACTION) && isBehind(script.passage(next), 0);
    }
}
