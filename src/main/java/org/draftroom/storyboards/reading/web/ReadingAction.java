package org.draftroom.storyboards.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;

/** Reading a board, above it. */
@ApplicationScoped
class ReadingAction implements BoardAction {

    private static final int PLACE = 20;

    private final SectionWords words;

    ReadingAction(SectionWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Link> on(OpenBoard board) {
        return board.board().role().mayWrite()
                ? Optional.of(
                        new Link(words.boardTitle(), "/boards/" + board.board().id() + "/reading"))
                : Optional.empty();
    }
}
