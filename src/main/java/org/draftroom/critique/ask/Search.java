package org.draftroom.critique.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.scripts.bible.Bible;

/** Finds the scenes that have to do with a question. Needs no model. */
@ApplicationScoped
public class Search {

    private static final int SHOWN = 8;

    private final SceneIndex index;
    private final LedgerSearch ledger;
    private final Passages passages;
    private final Bible bible;

    Search(SceneIndex index, LedgerSearch ledger, Passages passages, Bible bible) {
        this.index = index;
        this.ledger = ledger;
        this.passages = passages;
        this.bible = bible;
    }

    /** The likeliest scenes for people, with their lines. */
    public List<FoundScene> shown(PinnedScript script, String question) {
        Finds finds = finds(script, question);
        return finds.scenes().stream()
                .limit(SHOWN)
                .map(scene -> new FoundScene(
                        scene, passages(finds, scene), finds.inLedger().of(scene)))
                .toList();
    }

    private List<Passage> passages(Finds finds, PinnedScene scene) {
        return finds.inText().stream()
                .filter(found -> found.scene().scene().equals(scene.scene()))
                .flatMap(found -> passages.of(found, finds.terms()).stream())
                .toList();
    }

    Finds finds(PinnedScript script, String question) {
        List<String> terms = SearchTerms.of(question, bible.of(script.project()));
        return new Finds(terms, index.search(script, terms), ledger.search(script, terms));
    }

    /**
     * A scene that was found.
     *
     * @param passages lines in it for which it was
     * @param entries of its ledger for which it was
     */
    public record FoundScene(PinnedScene scene, List<Passage> passages, List<Entry> entries) {}
}
