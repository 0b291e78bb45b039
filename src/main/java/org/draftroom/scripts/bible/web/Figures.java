package org.draftroom.scripts.bible.web;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.pagination.SceneExtent;
import org.draftroom.scripts.ScriptCast.Sight;
import org.draftroom.scripts.bible.EntryKind;
import org.draftroom.scripts.bible.Facts;

/** Facts in words. */
final class Figures {

    private final BibleWords words;

    Figures(BibleWords words) {
        this.words = words;
    }

    /** A line: {@code 4 scenes, 12 speeches, 240 words}. */
    String line(EntryKind kind, Facts facts) {
        if (!facts.isFound()) {
            return words.notInScripts();
        }
        List<String> parts = new ArrayList<>(List.of(words.scenes(facts.scenes())));
        if (kind.isCharacter()) {
            parts.add(words.speeches(facts.speeches()));
            parts.add(words.spoken(facts.words()));
        } else {
            parts.add(words.pages(pages(facts)));
        }
        return String.join(", ", parts);
    }

    /** Where it is first found, or empty. */
    String first(Facts facts) {
        return facts.first().map(first -> first.sight()).map(this::sight).orElse("");
    }

    private String sight(Sight sight) {
        return sight.scene().isEmpty() ? words.firstOn(sight.page()) : words.firstIn(sight.scene(), sight.page());
    }

    static String pages(Facts facts) {
        return new SceneExtent(0, 1, 1, facts.eighths()).length();
    }
}
