package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Words that stand twice, one after the other. */
final class DoubledWords {

    private static final Pattern WORD = Pattern.compile("(?<=\\p{Ll} )\\p{Ll}{2,}(?= \\p{Ll})");
    private static final Pattern PHRASE = Pattern.compile("(?<=\\p{Ll} )\\p{Ll}+ \\p{Ll}{3,} \\p{Ll}{3,}(?= \\p{Ll})");

    /** Words that may stand twice. */
    private static final Set<String> LEGITIMATE = Set.of(
            "had", "that", "very", "so", "no", "now", "go", "her", "it", "you", "in", "on", "nous", "vous", "die",
            "das", "der", "sie");

    private DoubledWords() {}

    static List<Edit> word(Script script, Random random) {
        return doubled(script, WORD);
    }

    static List<Edit> phrase(Script script, Random random) {
        return doubled(script, PHRASE);
    }

    private static List<Edit> doubled(Script script, Pattern pattern) {
        List<Edit> edits = new ArrayList<>();
        for (ElementType type : List.of(ElementType.ACTION, ElementType.DIALOGUE)) {
            for (Element element : script.plain(type)) {
                Matcher words = pattern.matcher(element.text());
                while (words.find()) {
                    if (!LEGITIMATE.contains(words.group())) {
                        edits.add(Edit.insert(element.from() + words.start(), words.group() + " "));
                    }
                }
            }
        }
        return edits;
    }
}
