package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.ReadingCard;
import org.draftroom.critique.reading.ReadingEntry;
import org.draftroom.critique.reading.ReadingWords;
import org.draftroom.scripts.Script;

/** The critique of a scene, which is asked for where the scene is written. */
@ApplicationScoped
class SceneEntry implements ReadingEntry {

    private static final int AFTER_THOSE_OF_THE_WHOLE = 90;

    private final ReadingWords words;

    SceneEntry(ReadingWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return AFTER_THOSE_OF_THE_WHOLE;
    }

    @Override
    public ReadingCard card(Script script, PinnedScript now, UUID person) {
        return ReadingCard.of(words.critique(), words.critiqueLead(), "/scripts/" + script.id());
    }
}
