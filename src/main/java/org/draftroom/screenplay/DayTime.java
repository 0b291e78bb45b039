package org.draftroom.screenplay;

import java.util.HashMap;
import java.util.Map;

/** A time of day as scene headings name it; a language is a word in each line. */
public enum DayTime {
    DAWN(300, 390, "DAWN", "SUNRISE", "DAYBREAK", "AUBE", "MORGENGRAUEN", "AMANECER", "ALBA", "РАССВЕТ", "СВІТАНОК"),
    MORNING(390, 720, "MORNING", "MATIN", "MORGEN", "MAÑANA", "MATTINA", "MANHÃ", "УТРО", "РАНОК"),
    DAY(390, 1080, "DAY", "DAYTIME", "DAYLIGHT", "JOUR", "TAG", "DÍA", "DIA", "GIORNO", "ДЕНЬ"),
    NOON(690, 780, "NOON", "MIDDAY", "MIDI", "MITTAG", "MEDIODÍA", "MEZZOGIORNO", "ПОЛДЕНЬ"),
    AFTERNOON(720, 1020, "AFTERNOON", "APRÈS-MIDI", "NACHMITTAG", "POMERIGGIO"),
    /** Either end of the day. */
    TWILIGHT(300, 1200, "MAGIC HOUR", "GOLDEN HOUR", "TWILIGHT"),
    DUSK(1020, 1170, "DUSK", "SUNSET", "SUNDOWN", "NIGHTFALL", "CRÉPUSCULE", "ABENDDÄMMERUNG", "ATARDECER", "ЗАКАТ"),
    EVENING(1080, 1380, "EVENING", "SOIR", "SOIRÉE", "ABEND", "SERA", "ВЕЧЕР", "ВЕЧІР"),
    NIGHT(1170, 1770, "NIGHT", "NIGHTTIME", "NUIT", "NACHT", "NOCHE", "NOTTE", "NOITE", "НОЧЬ", "НІЧ"),
    MIDNIGHT(1440, 1500, "MIDNIGHT", "MINUIT", "MITTERNACHT", "MEDIANOCHE", "MEZZANOTTE", "ПОЛНОЧЬ");

    private static final int DAY_LONG = 1440;
    private static final Map<String, DayTime> BY_WORD = new HashMap<>();

    static {
        for (DayTime time : values()) {
            for (String word : time.words) {
                BY_WORD.put(word, time);
            }
        }
    }

    private final int from;
    private final int to;
    private final String[] words;

    DayTime(int from, int to, String... words) {
        this.from = from;
        this.to = to;
        this.words = words;
    }

    /** The time that a word in upper case names, or null. */
    static DayTime of(String word) {
        return BY_WORD.get(word);
    }

    /** Whether this can be the very time that has just been called the other, or a little later; what is day has been morning. */
    public boolean canGoOnFrom(DayTime before) {
        return touches(before, 0) || touches(before, DAY_LONG);
    }

    private boolean touches(DayTime before, int later) {
        boolean backwards = from + to + 2 * later < before.from + before.to;
        boolean wider = before.from >= from + later && before.to <= to + later;
        int gap = Math.max(from + later, before.from) - Math.min(to + later, before.to);
        return backwards ? wider : gap <= 0;
    }

    /** Whether all of this is over before the other begins, on one day. */
    public boolean isBefore(DayTime other) {
        return to <= other.from;
    }
}
