package org.draftroom.storyboards.sheets.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;

/** Offers contact sheets to those who may add panels. */
@ApplicationScoped
class SheetAction implements BoardAction {

    private static final int PLACE = 90;

    private final SheetWords words;

    SheetAction(SheetWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Link> on(OpenBoard board) {
        return Optional.of(board.board())
                .filter(one -> one.role().mayWrite())
                .map(one -> new Link(words.title(), "/boards/" + one.id() + "/sheets"));
    }
}
