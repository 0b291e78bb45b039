package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Slips in cues of people who speak often. */
final class Names {

    private static final int OFTEN = 4;

    private Names() {}

    /** Two letters of a name swapped in one cue. */
    static List<Edit> nearMiss(Script script, Random random) {
        Map<String, List<Element>> speakers = script.speakers();
        List<Edit> edits = new ArrayList<>();
        for (List<Element> cues : speakers.values()) {
            for (Element cue : later(cues)) {
                String name = Cue.of(cue.text()).name();
                String swapped = Letters.swapped(name, random);
                if (!swapped.equals(name) && !speakers.containsKey(swapped)) {
                    edits.add(renamed(script, cue, swapped));
                }
            }
        }
        return edits;
    }

    /** The full name, as the introduction has it, in one cue. */
    static List<Edit> second(Script script, Random random) {
        Map<String, List<Element>> speakers = script.speakers();
        List<Edit> edits = new ArrayList<>();
        for (String name : speakers.keySet()) {
            String full = fullName(script, name);
            if (!full.equals(name) && !speakers.containsKey(full)) {
                later(speakers.get(name)).forEach(cue -> edits.add(renamed(script, cue, full)));
            }
        }
        return edits;
    }

    private static String fullName(Script script, String name) {
        Pattern introduction =
                Pattern.compile("(?<!\\p{L})(?<!\\p{Lu}\\.? )" + Pattern.quote(name) + " \\p{Lu}{3,}(?=,| \\()");
        for (Element action : script.all(ElementType.ACTION)) {
            Matcher found = introduction.matcher(action.text());
            if (found.find()) {
                return found.group();
            }
        }
        return name;
    }

    private static List<Element> later(List<Element> cues) {
        return cues.size() < OFTEN ? List.of() : cues.subList(1, cues.size());
    }

    private static Edit renamed(Script script, Element cue, String name) {
        int at = script.nameAt(cue);
        return new Edit(at, at + Cue.of(cue.text()).name().length(), name, 0);
    }
}
