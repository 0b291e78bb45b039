package org.draftroom.storyboards.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.draftroom.scripts.Anchor;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.OpenBoard;

/** What boards are called: {@code {cdi:boardTitles.of(board)}}. */
@Named
@ApplicationScoped
public class BoardTitles {

    private final BoardsWords words;

    BoardTitles(BoardsWords words) {
        this.words = words;
    }

    /** As somebody called it, or after its scene, or the whole script. */
    public String of(OpenBoard open) {
        Board board = open.board();
        if (!board.title().isEmpty()) {
            return board.title();
        }
        return open.scene()
                .map(scene -> words.scene(scene.name()))
                .orElseGet(() -> board.heading().map(Anchor::quote).orElseGet(words::wholeScript));
    }
}
