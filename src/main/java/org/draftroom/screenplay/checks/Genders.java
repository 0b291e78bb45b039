package org.draftroom.screenplay.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * Which of "he" and "she" action uses for a part, as far as it shows: by titles, and by the pronouns in sentences, and
 * right behind sentences, that name the part alone.
 */
final class Genders {

    static final Set<String> HE =
            WordTable.of("HE HIS HIM HIMSELF ОН ЕГО ЕМУ ER SEIN SEINE SEINEN SEINEM SEINER IHM IL ÉL");
    static final Set<String> SHE =
            WordTable.of("SHE HER HERSELF HERS ОНА ЕЁ ЕЕ ЕЙ SIE IHR IHRE IHREN IHREM IHRER ELLE ELLA");
    /** Those that open a sentence. */
    static final Set<String> SUBJECTS = WordTable.of("HE SHE ОН ОНА ER SIE IL ELLE ÉL ELLA");

    private static final Set<String> MEN =
            WordTable.of("MISTER SIR LORD KING UNCLE MONSIEUR HERR DAD GRANDPA SEÑOR DON");
    private static final Set<String> WOMEN =
            WordTable.of("MRS MISS MS LADY QUEEN AUNT MADAME MME FRAU MOM MUM GRANDMA DAME SEÑORA DOÑA");
    /** What somebody is, behind a comma and an article: a woman, his wife. */
    private static final Set<String> MALE = WordTable.of(
            "MAN BOY WIDOWER GENTLEMAN FATHER BROTHER SON HUSBAND NEPHEW UNCLE WAITER ACTOR PRIEST MONK HOMME GARÇON",
            "PATRON PÈRE FRÈRE FILS NEVEU ONCLE MANN JUNGE VATER SOHN BRUDER HOMBRE PADRE HIJO HERMANO");

    private static final Set<String> FEMALE = WordTable.of(
            "WOMAN GIRL WIDOW LADY MOTHER SISTER DAUGHTER WIFE NIECE AUNT WAITRESS ACTRESS NUN FEMME FILLE VEUVE PATRONNE",
            "MÈRE SŒUR TANTE FRAU MUTTER TOCHTER SCHWESTER MUJER VIUDA MADRE HIJA HERMANA");
    private static final Set<String> A =
            WordTable.of("A AN THE HIS HER THEIR UN UNE LE LA SA SON EIN EINE DER DIE SEINE IHRE UNA SU");
    private static final int NEAR = 6;

    /** What a pronoun weighs in the sentence that names somebody; in the one behind it, which may tell of another, 1. */
    private static final int OWN = 2;

    private final Map<Part, int[]> votes = new HashMap<>();

    Genders(Breakdown script) {
        for (Part part : script.cast().parts()) {
            int[] own = new int[2];
            own[0] = part.name().has(MEN) ? 9 : 0;
            own[1] = part.name().has(WOMEN) ? 9 : 0;
            votes.put(part, own);
        }
        for (int i = 0; i < script.count(); i++) {
            if (script.is(i, ElementType.ACTION) && !script.mentions().in(i).isEmpty()) {
                count(script, script.passage(i));
            }
        }
    }

    private void count(Breakdown script, Passage passage) {
        Mention alone = null;
        int next = 0;
        java.util.List<Mention> mentions = script.mentions().in(passage.index());
        for (int s = 0; s < passage.sentences().count(); s++) {
            int end = passage.sentences().to(s);
            int from = next;
            while (next < mentions.size() && mentions.get(next).from() < end) {
                next++;
            }
            alone = next - from == 1 ? mentions.get(from) : next > from ? null : alone;
            boolean names = next > from;
            boolean heads = names
                    && mentions.get(from).word()
                                    - passage.words().at(passage.sentences().from(s))
                            < 3;
            if (alone != null && (heads || !names)) {
                vote(alone, passage, passage.sentences().from(s), end);
            }
        }
    }

    private void vote(Mention mention, Passage passage, int from, int to) {
        int[] own = votes.get(mention.part());
        WordList words = passage.words();
        int weight = mention.from() >= from && mention.from() < to ? OWN : 1;
        boolean title = mention.word() > 0 && words.touchesNext(mention.word() - 1);
        String before = title ? NameWords.writtenOut(words.name(mention.word() - 1)) : "";
        own[0] += MEN.contains(before) ? 9 : 0;
        own[1] += WOMEN.contains(before) ? 9 : 0;
        for (int i = words.at(from); i < words.count() && words.from(i) < to; i++) {
            if (mention.capitals() && i > mention.last() + 1 && i < mention.last() + NEAR && isA(words, i)) {
                own[0] += MALE.contains(words.name(i)) ? 9 : 0;
                own[1] += FEMALE.contains(words.name(i)) ? 9 : 0;
            }
            if (words.name(i).equals("SIE") && !passage.sentences().startsAt(words.from(i))) {
                continue;
            }
            own[0] += HE.contains(words.name(i)) ? weight : 0;
            own[1] += SHE.contains(words.name(i)) ? weight : 0;
        }
    }

    /** Whether a noun, or the adjective before it, has an article that no word touches from before. */
    private static boolean isA(WordList words, int noun) {
        int article = A.contains(words.name(noun - 1)) ? noun - 1 : noun - 2;
        return article > 0
                && A.contains(words.name(article))
                && !words.touchesNext(article - 1)
                && !words.isPossessive(noun);
    }

    /** Whether "he" or "she" can mean a part; false where it isn't known. */
    boolean isMeant(String pronoun, Part part) {
        int[] own = votes.get(part);
        return HE.contains(pronoun) ? own[0] >= OWN && own[0] > own[1] * 2 : own[1] >= OWN && own[1] > own[0] * 2;
    }

    /** Whether it is known which of the two means a part. */
    boolean isKnown(Part part) {
        return isMeant("HE", part) || isMeant("SHE", part);
    }
}
