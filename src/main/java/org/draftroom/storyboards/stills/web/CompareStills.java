package org.draftroom.storyboards.stills.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;

/** Offered on every board: one that is open gets pictures without being loaded again. */
@ApplicationScoped
class CompareStills implements BoardAction {

    private final StillsWords words;

    CompareStills(StillsWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Optional<Link> on(OpenBoard board) {
        return Optional.of(new Link(words.action(), "/boards/" + board.board().id() + "/stills"));
    }
}
