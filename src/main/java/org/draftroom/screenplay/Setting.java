package org.draftroom.screenplay;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Inside or outside, as the first words of a scene heading say; a language is a few words in each line. */
public enum Setting {
    INTERIOR(
            "INT",
            "INTERIOR",
            "INTÉRIEUR",
            "INNEN",
            "INTERNO",
            "INTERNA",
            "ИНТ",
            "ИНТЕРЬЕР",
            "ПАВИЛЬОН",
            "ІНТ",
            "ІНТЕР'ЄР",
            "I",
            "И",
            "І"),
    EXTERIOR(
            "EXT",
            "EST",
            "EXTERIOR",
            "EXTÉRIEUR",
            "AUSSEN",
            "ESTERNO",
            "EXTERNA",
            "НАТ",
            "НАТУРА",
            "ЭКСТ",
            "ЭКСТЕРЬЕР",
            "ЕКСТ",
            "ЕКСТЕР'ЄР",
            "E",
            "Н"),
    /** {@code INT./EXT.}, in either order. */
    BOTH,
    /** The heading doesn't say; it was forced. */
    NONE;

    private static final Map<String, Setting> BY_WORD = new HashMap<>();

    static {
        for (Setting setting : values()) {
            for (String word : setting.words) {
                BY_WORD.put(word, setting);
            }
        }
    }

    private final String[] words;

    Setting(String... words) {
        this.words = words;
    }

    /** What a word says, without its dot and in any case; {@link #NONE} where it says nothing. */
    static Setting of(String word) {
        return BY_WORD.getOrDefault(word.toUpperCase(Locale.ROOT).replace('’', '\''), NONE);
    }

    /** Both together. */
    Setting and(Setting other) {
        return this == other ? this : BOTH;
    }
}
