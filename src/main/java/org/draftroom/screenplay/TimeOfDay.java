package org.draftroom.screenplay;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** When a scene is set, as its heading says in one of several languages; adding a language is adding its words. */
public enum TimeOfDay {
    DAWN(
            "DAWN SUNRISE DAYBREAK",
            "AUBE",
            "MORGENGRAUEN MORGENDÄMMERUNG SONNENAUFGANG",
            "AMANECER ALBA MADRUGADA AMANHECER",
            "РАССВЕТ СВІТАНОК",
            "明け方 夜明け"),
    MORNING("MORNING", "MATIN MATINÉE", "MORGEN MORGENS VORMITTAG", "MAÑANA MANHÃ MATTINA MATTINO", "УТРО РАНОК", "朝"),
    DAY(
            "DAY DAYTIME NOON MIDDAY",
            "JOUR JOURNÉE MIDI",
            "TAG MITTAG TAGSÜBER",
            "DÍA DIA MEDIODÍA GIORNO MEZZOGIORNO",
            "ДЕНЬ ПОЛДЕНЬ ДНЁМ ДНЕМ",
            "日 昼"),
    AFTERNOON("AFTERNOON", "APRÈS-MIDI", "NACHMITTAG", "TARDE POMERIGGIO", "午後"),
    DUSK(
            "DUSK SUNSET TWILIGHT SUNDOWN NIGHTFALL MAGIC_HOUR GOLDEN_HOUR",
            "CRÉPUSCULE",
            "ABENDDÄMMERUNG SONNENUNTERGANG DÄMMERUNG",
            "ATARDECER ANOCHECER CREPÚSCULO ENTARDECER TRAMONTO",
            "СУМЕРКИ ЗАКАТ СУТІНКИ",
            "夕方"),
    EVENING("EVENING", "SOIR SOIRÉE", "ABEND ABENDS", "SERA", "ВЕЧЕР ВЕЧІР", "晩"),
    NIGHT(
            "NIGHT MIDNIGHT",
            "NUIT MINUIT",
            "NACHT NACHTS MITTERNACHT",
            "NOCHE MEDIANOCHE NOITE NOTTE MEZZANOTTE",
            "НОЧЬ ПОЛНОЧЬ НОЧЬЮ НІЧ",
            "夜 深夜"),
    /** Told only from the scene before: {@code CONTINUOUS}, {@code LATER}, {@code SAME}. */
    RELATIVE(
            "CONTINUOUS CONTINUED CONTINUING LATER SAME SAME_TIME FOLLOWING",
            "CONTINU SUITE",
            "FORTLAUFEND SPÄTER",
            "CONTINUA CONTÍNUO DEPOIS DESPUÉS CONTINUO DOPO",
            "ПРОДОЛЖЕНИЕ ПОЗЖЕ ПІЗНІШЕ ПРОДОВЖЕННЯ"),
    /** The heading doesn't say, or not in words that are known. */
    NONE;

    private static final Map<String, TimeOfDay> BY_WORD = new HashMap<>();

    static {
        for (TimeOfDay time : values()) {
            for (String language : time.words) {
                StringTokenizer words = new StringTokenizer(language, " ");
                while (words.hasMoreTokens()) {
                    BY_WORD.put(words.nextToken().replace('_', ' '), time);
                }
            }
        }
    }

    private final String[] words;

    /** Words parted by spaces, a language or two a string; an underscore is a space inside. */
    TimeOfDay(String... words) {
        this.words = words;
    }

    /**
     * The time that part of a heading names, {@link #NONE} where it names a place. Its last word decides, what is in
     * brackets and behind a slash aside: {@code LATER THAT NIGHT}, {@code DAY (FLASHBACK)}, {@code NIGHT / RAIN}.
     */
    public static TimeOfDay of(String part) {
        String bare = bare(part).toUpperCase(Locale.ROOT);
        TimeOfDay whole = BY_WORD.get(bare);
        return whole != null ? whole : BY_WORD.getOrDefault(lastWord(bare), NONE);
    }

    private static String bare(String part) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < part.length() && (part.charAt(i) != '/' || depth > 0); i++) {
            char c = part.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            boolean counts = depth == 0 && (Character.isLetter(c) || c == ' ' || c == '-');
            text.append(counts ? c : "");
            depth -= depth > 0 && (c == ')' || c == ']') ? 1 : 0;
        }
        return text.toString().trim();
    }

    private static String lastWord(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return BY_WORD.containsKey(word) ? word : word.substring(word.lastIndexOf('-') + 1);
    }
}
