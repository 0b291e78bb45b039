package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads who comes, goes and dies in a paragraph of action. Only what is plainly said counts: a name or a pronoun at the
 * head of a sentence and a verb behind it, directly, or after a comma or "and"; a verb right before a name; somebody
 * carried off.
 */
final class MoveReader {

    private final Company company;
    private final List<Move> moves = new ArrayList<>();
    private Sheet sheet;
    private Passage passage;
    private WordList words;
    private List<Mention> mentions;

    MoveReader(Company company) {
        this.company = company;
    }

    /** What happens in an element or a note, in order; the mentions are those in it. */
    List<Move> read(Sheet sheet, Passage passage, List<Mention> mentions) {
        moves.clear();
        this.sheet = sheet;
        this.passage = passage;
        this.words = passage.words();
        this.mentions = mentions;
        int next = 0;
        for (int i = 0; i < passage.sentences().count(); i++) {
            int end = words.at(passage.sentences().to(i));
            int first = next;
            while (next < mentions.size() && mentions.get(next).word() < end) {
                next++;
            }
            sentence(i, end, first, next);
        }
        return List.copyOf(moves);
    }

    private void sentence(int sentence, int end, int first, int next) {
        int start = words.at(passage.sentences().from(sentence));
        String opening = words.name(start);
        if (MoveWords.CLAUSES.contains(opening)) {
            return;
        }
        if (Genders.SUBJECTS.contains(opening)) {
            Part part = first > 0
                    ? company.meant(opening, mentions.get(first - 1).part(), sheet)
                    : company.meant(opening, sheet, passage.index());
            int limit = first < next ? mentions.get(first).word() : end;
            verbs(part == null ? List.of() : List.of(part), start + 1, limit);
        }
        if (MoveWords.BOTH.contains(opening) && start + 1 < end) {
            int noun = NumberWords.value(words.name(start + 1)) > 1 ? start + 2 : start + 1;
            List<Part> group = noun < end ? company.group(words.name(noun)) : List.of();
            verbs(
                    group,
                    noun + 1,
                    first < next ? Math.max(noun + 1, mentions.get(first).word()) : end);
        }
        unnamed(start, first < next ? mentions.get(first).word() : end, first);
        int at = first;
        while (at < next) {
            object(mentions.get(at));
            at = subject(at, next, end);
        }
    }

    /** A verb that opens its sentence and means whoever was named or spoke last: "Exits." */
    private void unnamed(int start, int limit, int before) {
        if (start >= limit || !MoveWords.ALONE.contains(words.name(start))) {
            return;
        }
        MoveVerb verb = MoveVerb.at(sheet, words, start);
        Part part = verb == null
                ? null
                : before > 0 ? mentions.get(before - 1).part() : company.last(sheet, passage.index());
        if (part != null && !(limit < words.count() && limit == start + 1)) {
            add(part, verb.act(), start, verb.last());
        }
    }

    /** Reads what one subject, or several joined by "and", do until the next is named. */
    private int subject(int first, int next, int end) {
        List<Part> subjects = new ArrayList<>();
        int at = first;
        int word = mentions.get(at).word();
        if (mentions.get(at).isPossessive()
                && MoveWords.HEART.match(words, mentions.get(at).last() + 1) > 0) {
            add(mentions.get(at).part(), Move.Act.DIE, word, mentions.get(at).last());
        }
        if (mentions.get(at).isPossessive() || !isHead(word)) {
            return at + 1;
        }
        while (at < next && (at == first || isJoined(word, mentions.get(at).word()))) {
            subjects.add(mentions.get(at).part());
            word = behind(mentions.get(at));
            at++;
        }
        verbs(subjects, word, at < next ? mentions.get(at).word() : end);
        return at;
    }

    /** The word behind a name, a surname in small letters counted with it. */
    private int behind(Mention mention) {
        int next = mention.last() + 1;
        boolean surname = !mention.capitals()
                && words.touchesNext(mention.last())
                && Letters.isUpper(passage.text().charAt(words.from(next)));
        return surname ? next + 1 : next;
    }

    /** A name behind its verb, or behind what happens to it: in comes MARA, kills Mara, wheel Mara off. */
    private void object(Mention mention) {
        String before = mention.word() > 0 ? words.name(mention.word() - 1) : "";
        boolean ends = !words.touchesNext(mention.last());
        if (MoveWords.KILL.contains(before) && ends) {
            add(mention.part(), Move.Act.DIE, mention.word(), mention.last());
        }
        if (MoveWords.COMING.contains(before) || MoveWords.BEFORE_NAME.contains(before)) {
            add(mention.part(), Move.Act.ENTER, mention.word(), mention.last());
        }
        if (!ends
                && MoveWords.BRING.contains(before)
                && words.name(mention.last() + 1).equals("IN")
                && words.endsSentence(mention.last() + 1)) {
            add(mention.part(), Move.Act.ENTER, mention.word(), mention.last() + 1);
        }
        if (!ends && words.name(mention.last() + 1).equals("DEAD") && words.endsSentence(mention.last() + 1)) {
            add(mention.part(), Move.Act.DIE, mention.word(), mention.last() + 1);
        }
        if (DoorWords.shows(passage, mention)) {
            add(mention.part(), Move.Act.ENTER, mention.word(), mention.last());
        }
        boolean opens = mention.word() > 0 && passage.sentences().startsAt(words.from(mention.word() - 1));
        if (opens && MoveWords.ALONE.contains(before)) {
            add(mention.part(), Move.Act.LEAVE, mention.word(), mention.last());
        }
        boolean off = !ends && MoveWords.OFF.contains(words.name(mention.last() + 1));
        if (MoveWords.CARRY.contains(before) && off) {
            add(mention.part(), Move.Act.LEAVE, mention.word(), mention.last() + 1);
        }
    }

    /** Whether a name opens its sentence, or stands behind a comma or a word ending in -ly. */
    private boolean isHead(int word) {
        int from = words.from(word);
        if (passage.sentences().startsAt(from) || word == 0) {
            return true;
        }
        String before = words.name(word - 1);
        int start = words.at(passage.sentences().from(passage.sentences().at(from)));
        if (word - start <= 3 && NameWords.ARTICLES.contains(words.name(start))) {
            return true;
        }
        String gap = passage.text().substring(words.to(word - 1), from);
        return gap.indexOf(',') >= 0
                || gap.indexOf(':') >= 0
                || before.endsWith("LY")
                || MoveWords.BETWEEN.contains(before)
                || NameWords.ARTICLES.contains(before)
                || NameWords.isTitle(NameWords.writtenOut(before));
    }

    private boolean isJoined(int from, int to) {
        return to == from + 1 && NameWords.AND.contains(words.name(from)) || to == from;
    }

    private void verbs(List<Part> subjects, int from, int limit) {
        boolean open = !subjects.isEmpty();
        for (int i = from; i < limit && !subjects.isEmpty(); i++) {
            boolean comma = i > 0 && hasComma(words.to(i - 1), words.from(i));
            open = i == from || comma || open && isBetween(words.name(i)) || isBetween(words.name(i - 1));
            MoveVerb verb = open ? MoveVerb.at(sheet, words, i) : null;
            if (verb != null) {
                for (Part subject : subjects) {
                    add(subject, verb.act(), i, verb.last());
                }
            }
        }
    }

    private void add(Part part, Move.Act act, int first, int last) {
        moves.add(new Move(part, act, passage.index(), words.from(first), words.to(last)));
    }

    private static boolean isBetween(String word) {
        return MoveWords.BETWEEN.contains(word) || word.endsWith("LY") && !MoveWords.DENIED.contains(word);
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = passage.text().charAt(i);
            if (c == ',' || c == ')' || c == ';') {
                return true;
            }
        }
        return false;
    }
}
