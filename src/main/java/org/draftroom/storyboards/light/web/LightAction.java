package org.draftroom.storyboards.light.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;

/** Leads from a board with panels to the comparison of their light. */
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
        return board.panels().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Link(words.action(), "/boards/" + board.board().id() + "/light"));
    }
}
