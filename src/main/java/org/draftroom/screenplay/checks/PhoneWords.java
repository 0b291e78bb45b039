package org.draftroom.screenplay.checks;

import java.util.Set;

/** Words of telephone calls; a language is a few words more in each table. */
final class PhoneWords {

    static final Set<String> PHONE = WordTable.of(
            "PHONE TELEPHONE RECEIVER HANDSET CELLPHONE PAYPHONE SMARTPHONE SPEAKERPHONE RADIOTELEPHONE TÉLÉPHONE",
            "COMBINÉ TELEFON HÖRER TELÉFONO TELEFONO ТЕЛЕФОН ТРУБКУ ТРУБКА");

    /** Words of action and brackets by which somebody is seen listening, or speaks to a machine. */
    static final Set<String> LISTENING = WordTable.of(
            "PAUSE BEAT LISTENS LISTENING LISTEN WAITS WAITING HEARING HEARS HEARD ANSWERED VOICEMAIL MESSAGE",
            "RECORDING INTERRUPTED INTERRUPTING MACHINE VOICE ÉCOUTE HÖRT ESCUCHA СЛУШАЕТ ПАУЗА");

    private static final Phrases ENDS = Phrases.of(
            "HANGS UP, HANG UP, RINGS OFF, LINE GOES DEAD, PUTS THE PHONE AWAY, PUTS DOWN THE PHONE",
            "PUTS DOWN THE RECEIVER, RACCROCHE, LEGT AUF, CUELGA, ВЕШАЕТ ТРУБКУ");

    private PhoneWords() {}

    /** Whether a text has a word of a table. */
    static boolean has(Passage passage, Set<String> table) {
        for (int i = 0; i < passage.words().count(); i++) {
            if (table.contains(passage.words().name(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text says that a call ends. */
    static boolean ends(Passage passage) {
        for (int i = 0; i < passage.words().count(); i++) {
            if (ENDS.match(passage.words(), i) > 0) {
                return true;
            }
        }
        return false;
    }
}
