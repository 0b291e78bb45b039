package org.draftroom.storyboards.light.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;

/** Leads from a board that whoever asks may change to the camera. */
@ApplicationScoped
class CameraAction implements BoardAction {

    private final LightWords words;

    CameraAction(LightWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public Optional<Link> on(OpenBoard board) {
        return board.board().role().mayWrite()
                ? Optional.of(
                        new Link(words.camera(), "/boards/" + board.board().id() + "/camera"))
                : Optional.empty();
    }
}
