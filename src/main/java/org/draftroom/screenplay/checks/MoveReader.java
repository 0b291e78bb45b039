package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads who comes, goes and dies in a paragraph of action. Only what is plainly said counts: a name or a pronoun at the
 * head of a sentence and a verb behind it, directly, or after a comma or "and"; a verb right before a name; somebody
 * carried off.
 */
final class MoveReader {

    private final Breakdown script;
    private final Genders genders;
    private final List<Move> moves = new ArrayList<>();
    private Sheet sheet;
    private Passage passage;
    private WordList words;
    private List<Mention> mentions;

    MoveReader(Breakdown script) {
        this.script = script;
        this.genders = new Genders(script);
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
        if (opening.equals("HE") || opening.equals("SHE")) {
            Part part = meant(opening, first);
            int limit = first < next ? mentions.get(first).word() : end;
            verbs(part == null ? List.of() : List.of(part), start + 1, limit);
        }
        int at = first;
        while (at < next) {
            object(mentions.get(at));
            at = subject(at, next, end);
        }
    }

    /** Whom a pronoun means: the one named last before it, or who spoke or was named last before in the scene. */
    private Part meant(String pronoun, int before) {
        if (before > 0) {
            Part named = mentions.get(before - 1).part();
            return genders.isMeant(pronoun, named) || !genders.isKnown(named) ? named : null;
        }
        for (int i = passage.index() - 1; i > sheet.first(); i--) {
            for (Part part : present(i)) {
                if (genders.isMeant(pronoun, part)) {
                    return part;
                }
                if (!genders.isKnown(part)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Who speaks or is named in an element, the last first. */
    private List<Part> present(int element) {
        List<Part> present = new ArrayList<>();
        Speech speech = script.speechAt(element);
        if (speech != null && !speech.isTogether() && !speech.isUnseen()) {
            present.add(script.cast().part(speech.name()));
        }
        List<Mention> named = script.mentions().in(element);
        for (int i = named.size() - 1; i >= 0; i--) {
            present.add(named.get(i).part());
        }
        return present;
    }

    /** Reads what one subject, or several joined by "and", do until the next is named. */
    private int subject(int first, int next, int end) {
        List<Part> subjects = new ArrayList<>();
        int at = first;
        int word = mentions.get(at).word();
        if (mentions.get(at).isPossessive() || !isHead(word)) {
            return at + 1;
        }
        while (at < next && (at == first || isJoined(word, mentions.get(at).word()))) {
            subjects.add(mentions.get(at).part());
            word = mentions.get(at).last() + 1;
            at++;
        }
        verbs(subjects, word, at < next ? mentions.get(at).word() : end);
        return at;
    }

    /** A name behind its verb, or behind what happens to it: in comes MARA, kills Mara, wheel Mara off. */
    private void object(Mention mention) {
        String before = mention.word() > 0 ? words.name(mention.word() - 1) : "";
        boolean ends = !words.touchesNext(mention.last());
        if (MoveWords.KILL.contains(before) && ends) {
            add(mention.part(), Move.Act.DIE, mention.word(), mention.last());
        }
        if (MoveWords.COMING.contains(before) || before.equals("ENTER") || before.equals("ENTERS")) {
            add(mention.part(), Move.Act.ENTER, mention.word(), mention.last());
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
        int gap = passage.text().indexOf(',', words.to(word - 1));
        return gap >= 0 && gap < from
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
