package org.draftroom.critique.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.scripts.bible.NameKey;

/**
 * What a question is searched by: its words, what stands in it between quotation marks as one phrase, and all names of those
 * in the bible of whom it has one. Terms are words, or a phrase in straight quotation marks; no other sign is in them.
 */
final class SearchTerms {

    /** So many terms at most: a question has no more. */
    static final int MOST = 60;

    private static final Pattern PHRASE = Pattern.compile("[\"“„«]([^\"“”„«»]{1,200})[\"”“»]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

    private SearchTerms() {}

    static List<String> of(String question, List<Entry> bible) {
        Set<String> terms = new LinkedHashSet<>();
        Matcher phrases = PHRASE.matcher(question);
        while (phrases.find()) {
            add(terms, phrases.group(1));
        }
        terms.addAll(words(question));
        bible.stream()
                .map(SearchTerms::names)
                .filter(names -> isAbout(question, names))
                .forEach(names -> names.forEach(name -> add(terms, name)));
        return terms.stream().limit(MOST).toList();
    }

    private static List<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.profile().aliases().stream())
                .toList();
    }

    private static boolean isAbout(String question, List<String> names) {
        String known = " " + String.join(" ", words(NameKey.of(question))) + " ";
        return names.stream()
                .map(name -> String.join(" ", words(NameKey.of(name))))
                .anyMatch(name -> !name.isEmpty() && known.contains(" " + name + " "));
    }

    private static void add(Set<String> terms, String phrase) {
        List<String> words = words(phrase);
        if (words.size() == 1) {
            terms.add(words.get(0));
        } else if (!words.isEmpty()) {
            terms.add('"' + String.join(" ", words) + '"');
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace('’', '\''));
        }
        return words;
    }
}
