package org.draftroom.screenplay.fdx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.draftroom.screenplay.fountain.Fountain;

/** How title pages word their parts, in the languages that scene headings are read in. */
final class TitleWords {

    private static final int LONGEST = 60;

    private static final Pattern CREDIT =
            Pattern.compile("(.*[\\s:])?(by|par|por|von|di|da|de|автор|автора|сценарий|сценарій):?");

    private static final List<String> SOURCES = List.of(
            "based on",
            "based upon",
            "story by",
            "from the",
            "from a",
            "adapted from",
            "after the",
            "inspired by",
            "d'après",
            "d’après",
            "adapté de",
            "basado en",
            "basada en",
            "baseado em",
            "baseado no",
            "baseado na",
            "nach ",
            "basierend auf",
            "tratto da",
            "tratta da",
            "по мотивам",
            "по роману",
            "за мотивами",
            "за романом");

    /** Keys that a title page tells by the place of their lines, without a word. */
    private static final Set<String> PLACED =
            Set.of("title", "credit", "author", "authors", "source", "draft date", "date", "contact", "contact info");

    private TitleWords() {}

    /** Whether a line is a credit, as {@code written by}. */
    static boolean isCredit(String text) {
        String lower = lower(text);
        return lower.length() < LONGEST && CREDIT.matcher(lower).matches() && !isSource(text);
    }

    /** Whether a line tells what the story is taken from. */
    static boolean isSource(String text) {
        return SOURCES.stream().anyMatch(lower(text)::startsWith);
    }

    static boolean isCopyright(String text) {
        String lower = lower(text);
        return lower.startsWith("©") || lower.startsWith("(c)") || lower.startsWith("copyright");
    }

    /** The title page key that a line names before a colon, or empty. */
    static String key(String text) {
        String word = text.substring(0, Math.max(0, text.indexOf(':')));
        return Fountain.isTitleKey(word) && !PLACED.contains(lower(word)) ? word : "";
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
