package org.draftroom.critique;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.draftroom.critique.reading.Quotes;

/**
 * How the model says something: whether it speaks to the writer, which it must not, and whether it quotes within its
 * own words what the scene doesn't say. Words in quotation marks are the script's, and may say “you”.
 */
final class Wording {

    private static final Pattern QUOTED = Pattern.compile("[“„\"«]([^“”„\"«»]*)[”“\"»]");

    /** Only forms that mean nothing else in another language; docs/reference/critique.md names them. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:you|yours?|yourself|yourselves|dich|deine?[rmns]?|vous|votre|usted(?:es)?)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FEWEST_WORDS = 3;

    private Wording() {}

    static boolean speaksToTheWriter(String... texts) {
        return Stream.of(texts)
                .map(text -> QUOTED.matcher(text).replaceAll(" "))
                .anyMatch(text -> ADDRESS.matcher(text).find());
    }

    /** Whether all that is in quotation marks is in the scene. One or two words may be meant otherwise. */
    static boolean quotesOnly(Quotes scene, String... texts) {
        return quotesOnly(said -> scene.find(said).isPresent(), texts);
    }

    static boolean quotesOnly(Predicate<String> isThere, String... texts) {
        return Stream.of(texts)
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(quoted -> quoted.group(1).strip())
                .filter(quoted -> quoted.split("\\s+").length >= FEWEST_WORDS)
                .filter(quoted ->
                        quoted.chars().filter(Character::isLetterOrDigit).count() >= Quotes.FEWEST)
                .allMatch(quoted -> isThere.test(quoted) || isThere.test(quoted.replaceFirst("[.,;:…]+$", "")));
    }
}
