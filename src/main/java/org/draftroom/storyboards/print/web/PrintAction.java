package org.draftroom.storyboards.print.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.draftroom.storyboards.BoardAction;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.print.BoardPrintWords;

/** Leads from a board to its print page. */
@ApplicationScoped
class PrintAction implements BoardAction {

    private final BoardPrintWords words;

    PrintAction(BoardPrintWords words) {
        this.words = words;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Link> on(OpenBoard board) {
        return Optional.of(new Link(words.action(), "/boards/" + board.board().id() + "/print"));
    }
}
