package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.Dual;

/**
 * A speech: a cue and what is said under it.
 *
 * @param index its place among the speeches, from 0
 * @param cue index of the cue among the elements
 * @param end index after its last element
 * @param scene index of its sheet, see {@link Breakdown#sheets}
 * @param passage the cue
 * @param names who speaks; several where they speak together
 * @param nameTo index in the cue's text after the name
 * @param extension what stands in brackets behind the name, in upper case
 * @param voice whether the name says that only a voice is heard: {@code JOHN'S VOICE}
 */
record Speech(
        int index,
        int cue,
        int end,
        int scene,
        Passage passage,
        List<String> names,
        int nameTo,
        String extension,
        boolean voice) {

    private static final String[] UNSEEN = {
        "V.O",
        "VO",
        "V. O",
        "V.0",
        "O.S",
        "OS",
        "O. S",
        "O.C",
        "OC",
        "OFF",
        "PRE-LAP",
        "PRELAP",
        "PRE LAP",
        "PHONE",
        "RADIO",
        "TV",
        "T.V",
        "FILTER",
        "INTERCOM",
        "RECORD",
        "VIDEO",
        "SPEAKER",
        "COMPUTER",
        "VOICE",
        "HEADSET",
        "ЗК",
        "З.К",
        "ЗА КАДРОМ",
        "HORS",
        "H.C",
    };

    private static final String[] CALLED = {"PHONE", "FILTER", "SPEAKER", "RADIO", "INTERCOM", "HEADSET", "CELL"};

    /** Whoever speaks, where it is one. */
    String name() {
        return names.get(0);
    }

    boolean isTogether() {
        return names.size() > 1;
    }

    boolean isDual() {
        return passage.element().dual() != Dual.NONE;
    }

    /** Whether the speaker needn't be seen. */
    boolean isUnseen() {
        return voice || has(UNSEEN);
    }

    /** Whether the cue says that it is heard through a telephone or the like. */
    boolean isCalled() {
        return has(CALLED);
    }

    private boolean has(String[] marks) {
        for (String mark : marks) {
            if (extension.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
