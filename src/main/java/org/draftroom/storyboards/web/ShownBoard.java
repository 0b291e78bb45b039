package org.draftroom.storyboards.web;

import java.util.List;
import org.draftroom.projects.Project;
import org.draftroom.screenplay.Scene;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.BoardAction.Link;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.Panel;

/**
 * A board as its page shows it.
 *
 * @param actions what features offer to do with it, above it
 * @param further what else they offer, in its menu
 * @param removed how many panels were taken off it
 */
public record ShownBoard(
        Script script,
        Project project,
        OpenBoard open,
        List<Card> cards,
        List<Link> actions,
        List<Link> further,
        int removed) {

    public Board board() {
        return open.board();
    }

    public boolean isMayWrite() {
        return board().role().mayWrite();
    }

    /** How many more panels there may be. */
    public int room() {
        return Math.max(0, Panel.MOST - cards.size());
    }

    /** The scene as headings name it; empty for a board of the whole script, or of a scene that was cut. */
    public String heading() {
        return open.scene().map(Scene::heading).orElse("");
    }
}
