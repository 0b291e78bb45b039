package org.draftroom.screenplay.checks;

import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * Two ages of one person, as action and speeches say them of a name, or somebody of themselves. NOW, another layer of
 * time, and the words for an earlier self let time pass.
 */
final class Ages implements Check {

    /** Words before a name or an age by which another time of life is meant. */
    private static final Set<String> OTHER_TIME = WordTable.of(
            "NOW YOUNG YOUNGER OLD OLDER LITTLE ADULT TEENAGE WHEN IF UNTIL TILL BEFORE ONCE SINCE WERE WAS LIKE",
            "WHERE BY UNLESS TURNS TURNED TURN");

    /** So far apart two ages are two times of life, in a script with more than one layer of time. */
    private static final int APART = 20;

    @Override
    public void run(Breakdown script, Findings findings) {
        Claims<AgeReader.Age> claims = new Claims<>();
        for (Sheet sheet : script.sheets()) {
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                for (Mention mention : script.mentions().in(i)) {
                    inAction(sheet, mention, claims);
                }
            }
            for (Speech speech : sheet.speeches()) {
                for (int i = speech.cue() + 1; i < speech.end(); i++) {
                    if (script.is(i, ElementType.DIALOGUE)) {
                        inSpeech(
                                script,
                                sheet,
                                new People(script, script.passage(i), speech),
                                script.passage(i),
                                claims);
                    }
                }
            }
        }
        boolean layered = script.sheet(script.sheets().size() - 1).layer() > 0;
        claims.compare(
                Kind.CONTRADICTING_AGE,
                (one, other) -> one.contradicts(other) && !(layered && Math.abs(one.least() - other.least()) > APART),
                "the age",
                findings);
    }

    private static void inAction(Sheet sheet, Mention mention, Claims<AgeReader.Age> claims) {
        Passage passage = mention.passage();
        WordList words = passage.words();
        if (mention.isPossessive() || mention.word() > 0 && isOtherTime(words, mention.word() - 1)) {
            return;
        }
        AgeReader reader = new AgeReader(passage);
        AgeReader.Age age = yearsOld(words, mention.word() - 1);
        int first = mention.word() - 1;
        if (age == null) {
            first = afterName(passage, mention.last());
            age = first < 0 ? null : reader.read(first);
        }
        if (age != null) {
            int from = Math.min(words.from(first), mention.from());
            int to = Math.max(words.to(age.next() - 1), mention.to());
            claims.add(new Claim<>(mention.part().key(), age, sheet.layer(), passage, from, to));
        }
    }

    private static boolean isOtherTime(WordList words, int at) {
        return OTHER_TIME.contains(words.name(at));
    }

    /** An age before a name: {@code 34-year-old MARA}, {@code eight-year old Will}. */
    private static AgeReader.Age yearsOld(WordList words, int before) {
        int at = before;
        if (at > 0 && words.name(at).equals("OLD")) {
            at--;
        }
        String word = at < 0 ? "" : words.name(at);
        int years = word.indexOf("-YEAR");
        int value = years > 0 ? NumberWords.value(word.substring(0, years)) : -1;
        return value > 0 ? new AgeReader.Age(value, value, before + 1) : null;
    }

    /** The word behind a name where an age can start: in brackets, behind a comma or behind "is"; -1 where none can. */
    private static int afterName(Passage passage, int last) {
        WordList words = passage.words();
        boolean more = words.touchesNext(last)
                && !words.isPossessive(last)
                && !Letters.isCapitals(passage.text())
                && Letters.isUpper(passage.text().charAt(words.from(last + 1)));
        int name = more ? last + 1 : last;
        int next = name + 1;
        if (next >= words.count()) {
            return -1;
        }
        if (words.touchesNext(name)) {
            boolean is = words.name(next).equals("IS") && next + 1 < words.count();
            return is && !isOtherTime(words, next + 1) ? next + 1 : -1;
        }
        String gap = passage.text().substring(words.to(name), words.from(next)).trim();
        return (gap.equals("(") || gap.equals(",")) && !isOtherTime(words, next) ? next : -1;
    }

    private static void inSpeech(
            Breakdown script, Sheet sheet, People people, Passage passage, Claims<AgeReader.Age> claims) {
        WordList words = passage.words();
        for (int i = 0; i < words.count(); i++) {
            int age = ageWord(words, i);
            boolean plain = age > 0
                    && age < words.count()
                    && (i == 0 || !isOtherTime(words, i - 1))
                    && !isAsked(passage, words.from(i))
                    && !isOtherTime(words, age);
            AgeReader.Age said = plain ? new AgeReader(passage).read(age) : null;
            String who = said == null ? null : people.at(i);
            if (who != null) {
                claims.add(new Claim<>(who, said, sheet.layer(), passage, words.from(i), words.to(said.next() - 1)));
            }
        }
    }

    /** The word where an age can start behind a person's word: {@code I'm}, {@code Mara is}, {@code she's}. */
    private static int ageWord(WordList words, int person) {
        String word = words.upper(person).replace('’', '\'');
        if (word.equals("I'M") || word.equals("YOU'RE") || word.endsWith("'S") && word.length() > 2) {
            return words.touchesNext(person) ? person + 1 : -1;
        }
        boolean is = words.touchesNext(person)
                && (words.name(person + 1).equals("IS")
                        || words.name(person + 1).equals("AM")
                        || words.name(person + 1).equals("ARE"));
        return is && words.touchesNext(person + 1) ? person + 2 : -1;
    }

    private static boolean isAsked(Passage passage, int at) {
        int sentence = passage.sentences().at(at);
        int end = passage.sentences().to(sentence);
        String text = passage.text().substring(passage.sentences().from(sentence), end);
        WordList words = new WordList(text);
        return text.indexOf('?') >= 0 || words.count() > 0 && MoveWords.CLAUSES.contains(words.name(0));
    }
}
