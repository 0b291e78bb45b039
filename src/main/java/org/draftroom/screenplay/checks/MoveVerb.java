package org.draftroom.screenplay.checks;

import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;

/**
 * A verb by which somebody comes, goes or dies.
 *
 * @param act what it means
 * @param last index of its last word
 */
record MoveVerb(Move.Act act, int last) {

    /** How many words may stand between a verb of motion and its direction. */
    private static final int ALONG = 3;

    /** The verb at a word, if it plainly means that, or null. */
    static MoveVerb at(Sheet sheet, WordList words, int at) {
        boolean taken = words.name(at).equals("IS")
                && at + 2 < words.count()
                && MoveWords.TAKEN.contains(words.name(at + 1))
                && MoveWords.OFF.contains(words.name(at + 2));
        MoveVerb verb = taken ? new MoveVerb(Move.Act.LEAVE, at + 2) : named(words, at);
        boolean self = MoveWords.SELF.contains(words.name(at))
                && words.touchesNext(at)
                && MoveWords.SELVES.contains(words.name(at + 1));
        if (verb == null && (self || MoveWords.MOTION.contains(words.name(at)))) {
            verb = motion(sheet, words, at);
        }
        return verb != null && verb.isPlain(sheet, words) ? verb : head(words, at);
    }

    /** Puts her head round the door. */
    private static MoveVerb head(WordList words, int at) {
        boolean shows = MoveWords.SHOW.contains(words.name(at))
                && at + 3 < words.count()
                && words.name(at + 2).equals("HEAD")
                && MoveWords.ROUND.contains(words.name(at + 3));
        return shows ? new MoveVerb(Move.Act.ENTER, at + 3) : null;
    }

    private static MoveVerb named(WordList words, int at) {
        int die = MoveWords.DIE.match(words, at);
        if (die > 0) {
            return new MoveVerb(Move.Act.DIE, at + die - 1);
        }
        int leave = MoveWords.LEAVE.match(words, at);
        if (leave > 0) {
            return new MoveVerb(Move.Act.LEAVE, at + leave - 1);
        }
        if (MoveWords.GOES.contains(words.name(at)) && (words.endsSentence(at) || isLeaving(words, at))) {
            return new MoveVerb(Move.Act.LEAVE, at);
        }
        int enter = MoveWords.ENTER.match(words, at);
        return enter > 0 ? new MoveVerb(Move.Act.ENTER, at + enter - 1) : null;
    }

    /** Goes, leaving the door open. */
    private static boolean isLeaving(WordList words, int at) {
        return at + 1 < words.count() && !words.touchesNext(at) && MoveWords.LEAVING.contains(words.name(at + 1));
    }

    /** Walks off, comes running in, goes inside. */
    private static MoveVerb motion(Sheet sheet, WordList words, int at) {
        int word = at;
        do {
            if (!words.touchesNext(word) || word - at > ALONG) {
                return null;
            }
            word++;
        } while (MoveWords.ALONG.contains(words.name(word)));
        boolean comes = MoveWords.COMING.contains(words.name(at));
        boolean outside = sheet.slug() != null && sheet.slug().setting() != Setting.INTERIOR;
        String way = words.name(word);
        if (MoveWords.OFF.contains(way)) {
            boolean appears = comes || outside && way.equals("OUT");
            return new MoveVerb(appears ? Move.Act.ENTER : Move.Act.LEAVE, word);
        }
        boolean in = way.equals("IN") || way.equals("INSIDE");
        if (in && (comes || !outside)) {
            return new MoveVerb(Move.Act.ENTER, word);
        }
        if (way.equals("FROM") && !comes) {
            return isHere(sheet, words, word + 1) ? new MoveVerb(Move.Act.LEAVE, word + 2) : null;
        }
        if (isStairs(words, word, comes)) {
            return new MoveVerb(Move.Act.ENTER, word + 1);
        }
        boolean by = way.equals("THROUGH") || comes && way.equals("FROM") || way.equals("INTO");
        return by && (comes && !way.equals("INTO") || isBy(sheet, words, word + 1, way))
                ? new MoveVerb(Move.Act.ENTER, word - 1)
                : null;
    }

    /** Comes down the stairs. */
    private static boolean isStairs(WordList words, int at, boolean comes) {
        String before = words.name(at - 1);
        return comes
                && (before.equals("DOWN") || before.equals("UP"))
                && words.touchesNext(at)
                && NameWords.ARTICLES.contains(words.name(at))
                && MoveWords.DOORS.contains(words.name(at + 1));
    }

    private static boolean isBy(Sheet sheet, WordList words, int at, String way) {
        int end = Math.min(words.count(), at + 3);
        for (int i = at; i < end; i++) {
            if (way.equals("INTO") ? isPlace(sheet, words.name(i)) : MoveWords.DOORS.contains(words.name(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing behind it gives it another meaning: leaves the cup, is dead tired. */
    private boolean isPlain(Sheet sheet, WordList words) {
        if (!words.touchesNext(last)) {
            return true;
        }
        String next = words.name(last + 1);
        if (act == Move.Act.DIE) {
            return MoveWords.DYING.contains(next) || next.endsWith("LY") && !MoveWords.DENIED.contains(next);
        }
        if (MoveWords.TURNED.contains(words.name(last)) && !next.equals("WITH") && !next.equals("FROM")) {
            return isAtDoor(words, last + 1);
        }
        if (next.equals("OF")) {
            return act == Move.Act.ENTER
                    || last + 2 < words.count() && isHere(sheet, words, last + 2)
                    || isAtDoor(words, last + 1);
        }
        boolean adverb = next.endsWith("LY") || next.endsWith("ING");
        return MoveWords.FOLLOWS.contains(next) || adverb || isHere(sheet, words, last + 1);
    }

    /** In the doorway, at a window, out of the door. */
    private static boolean isAtDoor(WordList words, int at) {
        return at + 2 < words.count()
                && NameWords.ARTICLES.contains(words.name(at + 1))
                && MoveWords.DOORS.contains(words.name(at + 2));
    }

    /** Whether an object is the place of the scene: leaves the room, enters the kitchen. */
    private static boolean isHere(Sheet sheet, WordList words, int at) {
        int noun = at;
        while (noun < at + 2 && words.touchesNext(noun) && !isPlace(sheet, words.name(noun))) {
            noun++;
        }
        return noun > at && isPlace(sheet, words.name(noun)) && NameWords.ARTICLES.contains(words.name(at));
    }

    private static boolean isPlace(Sheet sheet, String word) {
        if (MoveWords.HERE.contains(word)) {
            return true;
        }
        if (sheet.slug() != null && word.length() > 2) {
            for (Slugline.Piece place : sheet.slug().places()) {
                if (Letters.upper(place.text()).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
