package org.draftroom.screenplay.checks;

import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * A word that stands twice in a row with only spaces between. Names, sounds, whatever stands three times, a word of
 * which one is stressed, and the words that good sentences have twice are left alone; in dialogue also what people
 * say twice to mean it.
 */
final class RepeatedWords implements Check {

    /** Right wherever they stand twice: had had, that that, ha ha, vous vous, die die. */
    private static final Set<String> ALWAYS = WordTable.of(
            "HAD THAT HA HE HO HEY OH AH UH KNOCK TICK TOCK CLICK BEEP DRIP RING BANG TAP BLAH YADA CHOP HUSH POM BORA WALLA",
            "CLACK CLINK DING DONG BUZZ THUD CLANG PLOP SPLASH SLAP BOOM BYE NIGHT WOOF MEOW QUACK NEE NA DUM TUT THERE",
            "VOUS NOUS DIE DAS DER SIE IHR CHE");

    /** What people say twice to mean it. */
    private static final Set<String> SAID = WordTable.of(
            "VERY SO NO YES YEAH TOO MUCH MANY LONG FAR OLD BIG ROUND AGAIN OVER WELL NOW HERE COME GO WAIT STOP PLEASE",
            "REALLY QUITE GOOD BAD FAST SLOW DEEP MORE ONE TWO THREE RUN DIE LIKE NEVER ALWAYS EVER LITTLE BLOODY FUCKING OKAY",
            "RIGHT SURE FINE TRUE HOT COLD NEW SWEET POOR DEAD UP DOWN OUT ON AWAY WHAT WHO WHY HOW LOOK LISTEN I");

    /** Verbs between which two pronouns are two things: gave her her coat, told you you were late. */
    private static final Set<String> GIVING = WordTable.of(
            "GIVE GIVES GAVE GIVING HAND HANDS HANDED TELL TELLS TOLD SHOW SHOWS SHOWED PASS PASSES PASSED BRING BRINGS BROUGHT",
            "BUY BUYS BOUGHT SEND SENDS SENT OFFER OFFERS OFFERED LEND LENDS LENT TEACH TEACHES TAUGHT GET GETS GOT MAKE MAKES",
            "MADE THROW THROWS THREW PROMISE PROMISED WARN WARNED SAID THINK KNOW THOUGHT HOPE SWEAR BET CALL CALLED COST COSTS",
            "FIND FINDS LEAVE LEAVES READ READS THANK FOR AND");

    private static final Set<String> PRONOUNS = Set.of("HER", "YOU", "HIM", "IT");

    @Override
    public void run(Breakdown script, Findings findings) {
        for (int i = 0; i < script.count(); i++) {
            boolean action = script.is(i, ElementType.ACTION) || script.is(i, ElementType.SYNOPSIS);
            if (action || script.is(i, ElementType.DIALOGUE)) {
                look(script.passage(i), action, findings);
            }
        }
    }

    private static void look(Passage passage, boolean action, Findings findings) {
        WordList words = passage.words();
        for (int i = 0; i + 1 < words.count(); i++) {
            boolean twice = words.touchesNext(i) && isSame(passage.text(), words, i);
            if (twice && passage.isStyledAlike(words.from(i), words.from(i + 1)) && isSlip(passage, i, action)) {
                report(passage, i, findings);
            }
        }
    }

    private static boolean isSame(String text, WordList words, int word) {
        int length = words.to(word) - words.from(word);
        return length == words.to(word + 1) - words.from(word + 1)
                && text.regionMatches(true, words.from(word), text, words.from(word + 1), length);
    }

    private static boolean isSlip(Passage passage, int at, boolean action) {
        WordList words = passage.words();
        String word = words.upper(at);
        boolean name = Letters.isUpper(passage.text().charAt(words.from(at + 1)));
        if (name
                || Letters.hasDigit(word)
                || ALWAYS.contains(word)
                || isThird(words, at, word)
                || isLine(passage, at)) {
            return false;
        }
        String before = at == 0 ? "" : words.upper(at - 1);
        if (PRONOUNS.contains(word) && GIVING.contains(before) || isClause(words, at, word, before)) {
            return false;
        }
        return action || word.equals("ONLY") || isWish(words, at, word) || !SAID.contains(word) && !word.endsWith("LY");
    }

    /** What it is is hard; the things we do do: a clause ends between the two. */
    private static boolean isClause(WordList words, int at, String word, String before) {
        boolean subject = before.equals("IT") || before.equals("THAT") || before.equals("THIS") || before.equals("HE");
        return word.equals("IS") && subject
                || word.equals("DO")
                        && (before.equals("I") || before.equals("YOU") || before.equals("WE") || before.equals("THEY"))
                || word.equals("IN") && before.endsWith("ED");
    }

    /** I'd like like to go. */
    private static boolean isWish(WordList words, int at, String word) {
        return word.equals("LIKE")
                && at + 2 < words.count()
                && words.upper(at + 2).equals("TO");
    }

    private static boolean isThird(WordList words, int at, String word) {
        boolean before = at > 0 && words.upper(at - 1).equals(word);
        return before || at + 2 < words.count() && words.upper(at + 2).equals(word);
    }

    /** Whether a line of verse or of a list breaks between the two. */
    private static boolean isLine(Passage passage, int at) {
        int from = passage.words().to(at);
        return passage.text().substring(from, passage.words().from(at + 1)).indexOf('\n') >= 0
                && passage.is(ElementType.DIALOGUE);
    }

    private static void report(Passage passage, int word, Findings findings) {
        WordList words = passage.words();
        int[] range = {passage.source(words.from(word)), passage.sourceEnd(words.to(word + 1))};
        String shown = words.word(word + 1);
        int from = passage.sourceEnd(words.to(word));
        Fix fix = Fix.of(findings.words().takeOneOut(shown), from, range[1], "");
        findings.add(Kind.REPEATED_WORD, range, findings.words().twiceInARow(shown), List.of(), fix);
    }
}
