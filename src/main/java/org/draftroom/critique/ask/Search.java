package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.draftroom.critique.ask.SceneIndex.Found;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.bible.Bible;

/** Finds the scenes that have to do with a question. Needs no model. */
@ApplicationScoped
public class Search {

    private static final int SHOWN = 8;

    private final SceneIndex index;
    private final Passages passages;
    private final Bible bible;

    Search(SceneIndex index, Passages passages, Bible bible) {
        this.index = index;
        this.passages = passages;
        this.bible = bible;
    }

    /** The likeliest scenes for people, with their lines. */
    public List<FoundScene> shown(PinnedScript script, String question) {
        List<String> terms = terms(script, question);
        return index.search(script, terms).stream()
                .limit(SHOWN)
                .map(found -> new FoundScene(found.scene(), passages.of(found, terms)))
                .toList();
    }

    List<String> terms(PinnedScript script, String question) {
        return SearchTerms.of(question, bible.of(script.project()));
    }

    List<PinnedScene> scenes(PinnedScript script, List<String> terms) {
        return index.search(script, terms).stream().map(Found::scene).toList();
    }

    /** A scene that was found, and the lines in it for which it was. */
    public record FoundScene(PinnedScene scene, List<Passage> passages) {}
}
