package org.draftroom.storyboards.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;

/**
 * A panel as it is shown beside its board, and on a page of its own.
 *
 * @param versions the latest first
 * @param sections what features show of it
 * @param said what came of writing, or nothing
 */
public record ShownPanel(
        OpenBoard board,
        OpenPanel open,
        ShotForm.Fields fields,
        List<PanelVersion> versions,
        List<Section> sections,
        Said said) {

    /** A section that is loaded from its own address. */
    public record Section(String title, String address) {}

    /**
     * What came of writing.
     *
     * @param saved whether it is written
     * @param theirs what somebody else wrote meanwhile, or null
     * @param fault what is wrong with the whole, or empty
     */
    public record Said(boolean saved, Panel theirs, String fault) {
        static final Said NOTHING = new Said(false, null, "");

        public ShotForm.Fields theirFields() {
            return ShotForm.Fields.of(theirs.shot(), theirs.edition());
        }
    }

    public UUID id() {
        return open.id();
    }

    public Panel panel() {
        return open.panel();
    }

    public List<Card.Line> lines() {
        return Card.lines(open);
    }

    public boolean isMayWrite() {
        return board.board().role().mayWrite();
    }

    public boolean isMayComment() {
        return board.board().role().mayComment();
    }

    public Optional<UUID> earlier() {
        return neighbour(-1);
    }

    public Optional<UUID> later() {
        return neighbour(1);
    }

    /** The panels that it could stand before. */
    public List<OpenPanel> others() {
        return board.panels().stream().filter(other -> !other.id().equals(id())).toList();
    }

    private Optional<UUID> neighbour(int step) {
        int at = board.panels().indexOf(open) + step;
        boolean isThere =
                board.panels().contains(open) && at >= 0 && at < board.panels().size();
        return isThere ? Optional.of(board.panels().get(at).id()) : Optional.empty();
    }
}
