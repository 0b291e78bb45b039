package org.draftroom.storyboards.light.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;

/** Leads from a board to the comparison of its light. */
@ApplicationScoped
class LightAction implements BoardAction {

    private final LightWords words;

    LightAction(LightWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Link> on(OpenBoard board) {
        return Optional.of(new Link(words.action(), "/boards/" + board.board().id() + "/light"));
    }
}
