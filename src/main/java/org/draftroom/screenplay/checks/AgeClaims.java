package org.draftroom.screenplay.checks;

import java.util.List;
import java.util.Set;

/** What a script says of ages: at the time of the scene, by year of birth where the year is known, and of childhoods. */
final class AgeClaims {

    /** The years between which somebody was born, by a layer of time. */
    record Birth(int least, int most, int layer) {

        boolean contradicts(Birth other) {
            return layer != other.layer && (least > other.most || most < other.least);
        }
    }

    /** Words before a name or an age by which another time of life is meant. */
    private static final Set<String> OTHER_TIME = WordTable.of(
            "NOW YOUNG YOUNGER OLD OLDER LITTLE ADULT TEENAGE WHEN IF UNTIL TILL BEFORE ONCE SINCE WERE WAS LIKE",
            "WHERE BY UNLESS TURNS TURNED TURN");

    private final Breakdown script;
    private final Claims<AgeReader.Age> now = new Claims<>();
    private final Claims<Birth> births = new Claims<>();
    private final Claims<AgeReader.Age> childhoods = new Claims<>();

    AgeClaims(Breakdown script) {
        this.script = script;
    }

    Claims<AgeReader.Age> now() {
        return now;
    }

    Claims<Birth> births() {
        return births;
    }

    Claims<AgeReader.Age> childhoods() {
        return childhoods;
    }

    void inAction(Sheet sheet, Mention mention) {
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
            add(sheet, mention.part(), new Claim<>(mention.part().key(), age, sheet.layer(), passage, from, to));
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

    private void add(Sheet sheet, Part part, Claim<AgeReader.Age> claim) {
        now.add(claim);
        String self = self(part);
        AgeReader.Age age = claim.value();
        if (sheet.year() > 0) {
            Birth birth = new Birth(sheet.year() - age.most() - 1, sheet.year() - age.least(), sheet.layer());
            births.add(new Claim<>(self, birth, 0, claim.passage(), claim.from(), claim.to()));
        }
        if (part.name().isOtherSelf()) {
            childhoods.add(new Claim<>(self, age, 0, claim.passage(), claim.from(), claim.to()));
        }
    }

    /** The name of a part without the words for another self. */
    private static String self(Part part) {
        List<String> core = part.name().core();
        return part.name().isOtherSelf() && !core.isEmpty() ? core.get(core.size() - 1) : part.key();
    }

    void inSpeech(Sheet sheet, Speech speech, Passage passage) {
        People people = new People(script, passage, speech);
        WordList words = passage.words();
        for (int i = 0; i < words.count(); i++) {
            int age = AgeVerbs.behind(words, i);
            boolean plain = age > 0
                    && age < words.count()
                    && (i == 0 || !isOtherTime(words, i - 1))
                    && !isAsked(passage, words.from(i))
                    && !isOtherTime(words, age);
            AgeReader.Age said = plain ? new AgeReader(passage).read(age) : null;
            boolean years = said != null && (!AgeVerbs.needsYears(words, i) || AgeReader.isYears(words, said.next()));
            String who = years ? people.at(i) : null;
            if (who != null) {
                now.add(new Claim<>(who, said, sheet.layer(), passage, words.from(i), words.to(said.next() - 1)));
            }
            childhood(people, passage, i);
        }
    }

    /** A whole sentence that says an age of the past, and not when: "You were ten!" */
    private void childhood(People people, Passage passage, int person) {
        WordList words = passage.words();
        boolean was = passage.sentences().startsAt(words.from(person))
                && words.touchesNext(person)
                && (words.upper(person + 1).equals("WAS")
                        || words.upper(person + 1).equals("WERE"))
                && words.touchesNext(person + 1);
        AgeReader.Age age = was ? new AgeReader(passage).read(person + 2) : null;
        int sentence = passage.sentences().at(words.from(person));
        boolean whole = age != null && words.at(passage.sentences().to(sentence)) == age.next();
        String who = whole ? people.at(person) : null;
        if (who != null) {
            int to = words.to(age.next() - 1);
            childhoods.add(new Claim<>(who, age, 0, passage, words.from(person), to));
        }
    }

    private static boolean isAsked(Passage passage, int at) {
        int sentence = passage.sentences().at(at);
        int end = passage.sentences().to(sentence);
        String text = passage.text().substring(passage.sentences().from(sentence), end);
        WordList words = new WordList(text);
        return text.indexOf('?') >= 0 || words.count() > 0 && MoveWords.CLAUSES.contains(words.name(0));
    }
}
