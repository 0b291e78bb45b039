package org.draftroom.screenplay.checks;

import java.util.Set;

/** Words of telephone calls; a language is a few words more in each table. */
final class PhoneWords {

    static final Set<String> PHONE = WordTable.of(
            "PHONE TELEPHONE RECEIVER HANDSET CELLPHONE PAYPHONE SMARTPHONE SPEAKERPHONE RADIOTELEPHONE SWITCHBOARD TÉLÉPHONE",
            "COMBINÉ TELEFON HÖRER TELÉFONO TELEFONO ТЕЛЕФОН ТРУБКУ ТРУБКА");

    /** What one speaks into, as brackets say. */
    static final Set<String> DEVICES = WordTable.of(
            "RADIO WALKIE WALKIE-TALKIE INTERCOM HEADSET MOBILE CELL PORTABLE MÓVIL CELULAR CELLULARE HANDY FUNKGERÄT РАЦИЮ");

    /** What is done to a phone without speaking. */
    private static final Set<String> READING = WordTable.of(
            "READS READING CHECKS CHECKING SCROLLS SCROLLING LOOKS STARES GLANCES TYPES TEXTS TAPS FILMS FILMING POCKETS",
            "CHARGES UNPLUGS DROPS LIT");

    private static final int NEAR = 4;

    private static final Set<String> INTO = WordTable.of("INTO IN TO ON AT DANS AU INS AL EN В");

    /** Words of action and brackets by which somebody is seen listening, or speaks to a machine. */
    static final Set<String> LISTENING = WordTable.of(
            "PAUSE BEAT LISTENS LISTENING LISTEN WAITS WAITING HEARING HEARS HEARD ANSWERED VOICEMAIL MESSAGE",
            "RECORDING INTERRUPTED INTERRUPTING MACHINE VOICE ÉCOUTE HÖRT ESCUCHA СЛУШАЕТ ПАУЗА");

    private static final Phrases ENDS = Phrases.of(
            "HANGS UP, HANG UP, RINGS OFF, LINE GOES DEAD, PUTS THE PHONE AWAY, PUTS DOWN THE PHONE",
            "PUTS DOWN THE RECEIVER, RACCROCHE, LEGT AUF, CUELGA, ВЕШАЕТ ТРУБКУ");

    private static final Phrases STARTS = Phrases.of(
            "ANSWERS THE PHONE, ANSWERS HER PHONE, ANSWERS HIS PHONE, ANSWERS IT, PICKS UP THE PHONE, LIFTS THE RECEIVER",
            "PICKS UP THE RECEIVER, DIALS, MOBILE RINGS, MOBILE BUZZES, CELL RINGS, CELL BUZZES, HANDY KLINGELT, DÉCROCHE, NIMMT AB, HEBT AB, DESCUELGA, СНИМАЕТ ТРУБКУ");

    private PhoneWords() {}

    /** Whether action has a phone that may be spoken into: one that is read, filmed with or put away isn't. */
    static boolean isTaken(Passage passage) {
        WordList words = passage.words();
        for (int i = 0; i < words.count(); i++) {
            if (PHONE.contains(words.name(i)) && !isRead(words, i)) {
                return true;
            }
        }
        return starts(passage);
    }

    private static boolean isRead(WordList words, int phone) {
        for (int i = Math.max(0, phone - NEAR); i < phone; i++) {
            if (READING.contains(words.name(i)) && words.from(i) < words.from(phone)) {
                return true;
            }
        }
        return false;
    }

    /** Whether brackets say that somebody speaks into a phone, a radio or the like. */
    static boolean isInto(Passage brackets) {
        for (int i = 0; i < brackets.words().count(); i++) {
            String word = brackets.words().name(i);
            boolean device = DEVICES.contains(word)
                    && i > 0
                    && INTO.contains(brackets.words().name(0));
            if (device || PHONE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text says that a call begins. */
    static boolean starts(Passage passage) {
        return has(passage, STARTS);
    }

    /** Whether a text says that a call ends. */
    static boolean ends(Passage passage) {
        return has(passage, ENDS);
    }

    private static boolean has(Passage passage, Phrases phrases) {
        for (int i = 0; i < passage.words().count(); i++) {
            if (phrases.match(passage.words(), i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a word of a table. */
    static boolean has(Passage passage, Set<String> table) {
        for (int i = 0; i < passage.words().count(); i++) {
            if (table.contains(passage.words().name(i))) {
                return true;
            }
        }
        return false;
    }
}
