package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Slips where somebody is seen for the first time. */
final class Introductions {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.’'-]+";
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?<![\\p{L}.])(" + CAPITALS + "(?: " + CAPITALS + ")*)(?: \\((\\d\\d)\\)|, (\\d\\d),)");
    private static final int YEARS = 7;

    private Introductions() {}

    /** The name in small letters. */
    static List<Edit> withoutCapitals(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Element action : script.plain(ElementType.ACTION)) {
            Matcher found = INTRODUCTION.matcher(action.text());
            while (found.find()) {
                if (speech(script, action, found.group(1)) != null && isFirst(script, action, found)) {
                    String small = Letters.inSentence(found.group(1));
                    edits.add(new Edit(action.from() + found.start(1), action.from() + found.end(1), small, 0));
                }
            }
        }
        return edits;
    }

    /** The whole paragraph down to a name. */
    static List<Edit> withoutDescription(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Element action : script.plain(ElementType.ACTION)) {
            Matcher found = INTRODUCTION.matcher(action.text());
            boolean fits = found.find()
                    && speech(script, action, found.group(1)) != null
                    && isFirst(script, action, found)
                    && !action.text().substring(found.end()).matches(".*\\p{Lu}{2}.*");
            if (fits && script.isEnglish()) {
                edits.add(new Edit(action.from(), action.to(), found.group(1) + " comes in.", 0));
            }
        }
        return edits;
    }

    /** Somebody says an age that isn't the one just read. */
    static List<Edit> otherAge(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Element action : script.plain(ElementType.ACTION)) {
            Matcher found = INTRODUCTION.matcher(action.text());
            while (found.find() && script.isEnglish()) {
                Element speech = speech(script, action, found.group(1));
                if (speech != null && script.isPlain(speech)) {
                    String age = found.group(2) == null ? found.group(3) : found.group(2);
                    edits.add(Edit.insert(speech.to(), " I'm " + (Integer.parseInt(age) + YEARS) + " years old."));
                }
            }
        }
        return edits;
    }

    private static boolean isFirst(Script script, Element action, Matcher found) {
        return !script.source().substring(0, action.from() + found.start(1)).contains(found.group(1));
    }

    /** What they first say after it, before the next scene, or null. */
    private static Element speech(Script script, Element action, String name) {
        List<String> words = List.of(name.split(" "));
        Element element = script.after(action);
        while (element.from() < script.source().length() && !element.is(ElementType.SCENE_HEADING)) {
            boolean theirs = element.is(ElementType.CHARACTER) && words.contains(element.text());
            if (theirs && script.after(element).is(ElementType.DIALOGUE)) {
                return script.after(element);
            }
            element = script.after(element);
        }
        return null;
    }
}
