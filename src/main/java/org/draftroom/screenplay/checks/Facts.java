package org.draftroom.screenplay.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * Two dates of one event of somebody's life, two counts of somebody's sons. Who is meant has to be plain: a name in
 * the sentence, "I" in a speech, "she" behind a name in the same paragraph.
 */
final class Facts implements Check {

    /** What happens once in a life, and as it is written; a language is a few words more. */
    private static final Map<String, String> EVENTS = new HashMap<>();

    /** What one has a lasting number of, and as it is written. */
    private static final Map<String, String> KIN = new HashMap<>();

    private static final Set<String> HAVING = WordTable.of("HAS HAVE HAD RAISED RAISES GOT I'VE I’VE BORE RAISING");
    private static final Set<String> OWNING = Set.of("MY", "HIS", "HER", "YOUR");
    private static final Set<String> PARENTS = WordTable.of("MOTHER FATHER PARENT MUM DAD MOM");

    /** How many words behind an event its date may stand, and how many before it its person. */
    private static final int NEAR = 8;

    static {
        for (String event :
                new String[] {"BORN", "DIED", "MARRIED", "DIVORCED", "RETIRED", "GRADUATED", "EMIGRATED", "WIDOWED"}) {
            EVENTS.put(event, event);
        }
        String[][] kin = {
            {"SON", "SONS"},
            {"DAUGHTER", "DAUGHTERS"},
            {"CHILD", "CHILDREN", "KIDS", "KID"},
            {"BROTHER", "BROTHERS"},
            {"SISTER", "SISTERS"},
            {"SIBLING", "SIBLINGS"},
            {"WIFE", "WIVES"},
            {"HUSBAND", "HUSBANDS"},
            {"GRANDCHILD", "GRANDCHILDREN", "GRANDKIDS"},
            {"GRANDSON", "GRANDSONS"},
            {"GRANDDAUGHTER", "GRANDDAUGHTERS"},
            {"CAT", "CATS"},
            {"DOG", "DOGS"},
            {"NEPHEW", "NEPHEWS"},
            {"NIECE", "NIECES"},
            {"BOY", "BOYS"},
            {"GIRL", "GIRLS"},
        };
        for (String[] words : kin) {
            for (String word : words) {
                KIN.put(word, words[0]);
            }
        }
    }

    private final Claims<DateReader.Date> dates = new Claims<>();
    private final Claims<Integer> numbers = new Claims<>();

    @Override
    public void run(Breakdown script, Findings findings) {
        new Facts().compare(script, findings);
    }

    private void compare(Breakdown script, Findings findings) {
        for (Sheet sheet : script.sheets()) {
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                if (script.is(i, ElementType.ACTION)) {
                    read(new People(script, script.passage(i), null), script.passage(i));
                }
            }
            for (Speech speech : sheet.speeches()) {
                for (int i = speech.cue() + 1; i < speech.end(); i++) {
                    if (script.is(i, ElementType.DIALOGUE)) {
                        read(new People(script, script.passage(i), speech), script.passage(i));
                    }
                }
            }
        }
        dates.compare(Kind.CONTRADICTING_DATE, DateReader.Date::contradicts, CheckWords::otherDate, findings);
        numbers.compare(
                Kind.CONTRADICTING_NUMBER, (one, other) -> !one.equals(other), CheckWords::otherNumber, findings);
    }

    private void read(People people, Passage passage) {
        WordList words = passage.words();
        for (int i = 0; i < words.count(); i++) {
            String word = words.name(i);
            String event = EVENTS.get(word);
            if (event != null) {
                date(people, passage, i, event);
            }
            String kin = KIN.get(word);
            if (kin != null && i > 0) {
                number(people, passage, i, kin);
            }
        }
    }

    private void date(People people, Passage passage, int at, String event) {
        WordList words = passage.words();
        int sentence = passage.sentences().at(words.from(at));
        int end = Math.min(words.at(passage.sentences().to(sentence)), at + 1 + NEAR);
        DateReader.Date date = DateReader.read(words, at + 1, end);
        String who = date == null
                ? null
                : subject(people, passage, at, words.at(passage.sentences().from(sentence)));
        if (who != null) {
            int to = words.to(date.next() - 1);
            dates.add(new Claim<>(who + " " + event, date, 0, passage, words.from(at), to));
        }
    }

    /** Whoever is named or meant nearest before a word in its sentence. */
    private static String subject(People people, Passage passage, int before, int start) {
        for (int i = before - 1; i >= Math.max(start, before - NEAR); i--) {
            String who = people.at(i);
            if (who != null) {
                boolean owns = OWNING.contains(passage.words().upper(i)) && i + 1 < before;
                return owns ? who + " " + passage.words().upper(i + 1) : who;
            }
        }
        return null;
    }

    private void number(People people, Passage passage, int at, String kin) {
        WordList words = passage.words();
        int number = words.touchesNext(at - 1) ? NumberWords.value(words.name(at - 1)) : -1;
        if (number < 1 || at < 2) {
            return;
        }
        String owner = owner(people, passage, at - 2);
        if (owner != null) {
            numbers.add(new Claim<>(owner + " " + kin, number, 0, passage, words.from(at - 1), words.to(at)));
        }
    }

    /** Whose number it is: {@code her}, {@code Mara's}, {@code Mara has}, {@code mother of}. */
    private static String owner(People people, Passage passage, int at) {
        WordList words = passage.words();
        String word = words.upper(at);
        if (OWNING.contains(word)) {
            return people.at(at);
        }
        if (words.isPossessive(at)) {
            return people.named(at);
        }
        if (word.equals("I'VE") || word.equals("I’VE")) {
            return people.at(at);
        }
        boolean parent = word.equals("OF") && at > 0 && PARENTS.contains(words.name(at - 1));
        if (!parent && !HAVING.contains(word)) {
            return null;
        }
        int sentence = passage.sentences().at(words.from(at));
        return subject(people, passage, at, words.at(passage.sentences().from(sentence)));
    }
}
