package org.draftroom.screenplay.printed;

import java.util.List;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.fountain.FountainWriter;

/** Writes passages as Fountain. */
final class Manuscript {

    private final Wording wording;
    private final FountainWriter out;
    private final Continued continued = new Continued();

    Manuscript(Wording wording, FountainWriter out) {
        this.wording = wording;
        this.out = out;
    }

    void write(List<Passage> passages) {
        passages.forEach(this::write);
    }

    private void write(Passage passage) {
        if (passage.startsPage()) {
            out.pageBreak();
        }
        for (int i = 0; i < passage.blanks; i++) {
            out.blankLine();
        }
        Words words = wording.of(passage);
        switch (passage.type) {
            case SCENE_HEADING -> heading(passage, words);
            case CHARACTER -> cue(passage, words);
            case DIALOGUE, PARENTHETICAL -> out.speech(passage.type, words.marked());
            case LYRICS -> lyrics(passage, words);
            case TRANSITION -> out.transition(words.marked());
            case CENTERED -> out.centered(words.marked());
            default -> out.action(words.marked());
        }
    }

    private void lyrics(Passage passage, Words words) {
        if (!passage.isInSpeech()) {
            out.endSpeech();
        }
        out.lyrics(words.marked());
    }

    private void heading(Passage passage, Words words) {
        continued.reset();
        out.heading(words.marked(), wording.number(passage));
    }

    private void cue(Passage passage, Words words) {
        if (!wording.isNamed()) {
            words.cut(continued.kept(words.text(), passage.dual));
        }
        out.cue(words.marked(), passage.dual == Dual.RIGHT);
    }
}
