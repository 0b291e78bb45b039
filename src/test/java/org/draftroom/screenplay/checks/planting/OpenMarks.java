package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** Marks that are opened and never closed. */
final class OpenMarks {

    private static final Pattern WORD = Pattern.compile("(?<=\\p{L} )\\p{L}{3,}");

    private OpenMarks() {}

    static List<Edit> note(Script script, Random random) {
        return inside(script, "[[check this? ");
    }

    static List<Edit> emphasis(Script script, Random random) {
        return inside(script, "*");
    }

    private static List<Edit> inside(Script script, String mark) {
        List<Edit> edits = new ArrayList<>();
        for (Element action : script.plain(ElementType.ACTION)) {
            Matcher word = WORD.matcher(action.text());
            if (word.find()) {
                edits.add(Edit.insert(action.from() + word.start(), mark));
            }
        }
        return edits;
    }

    /** Only behind the last boneyard, whose end would close it. */
    static List<Edit> boneyard(Script script, Random random) {
        int last = script.source().lastIndexOf("*/");
        return script.scenes().stream()
                .filter(scene -> scene.from() > last)
                .map(scene -> Edit.insert(scene.from(), "/* cut this?\n\n"))
                .toList();
    }
}
