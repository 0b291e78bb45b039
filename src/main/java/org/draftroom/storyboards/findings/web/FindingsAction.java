package org.draftroom.storyboards.findings.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;

/** The board against its script, above it. */
@ApplicationScoped
class FindingsAction implements BoardAction {

    private static final int PLACE = 30;

    private final FindingsWords words;

    FindingsAction(FindingsWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Link> on(OpenBoard board) {
        return Optional.of(new Link(words.title(), "/boards/" + board.board().id() + "/findings"));
    }
}
