package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.Boards;
import org.draftroom.storyboards.Panels;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobSharing;

/** Readings of panels and boards are everybody's who may see the board; besides who began one, the project's owner may cancel it. */
@ApplicationScoped
class SharedBoardReadings implements JobSharing {

    private final Boards boards;
    private final Panels panels;

    SharedBoardReadings(Boards boards, Panels panels) {
        this.boards = boards;
        this.panels = panels;
    }

    @Override
    public boolean maySee(Job job, UUID person) {
        return board(job, person).isPresent();
    }

    @Override
    public boolean mayCancel(Job job, UUID person) {
        return board(job, person).filter(board -> board.role().owns()).isPresent();
    }

    private Optional<Board> board(Job job, UUID person) {
        return switch (job.kind()) {
            case BoardReadingJob.KIND -> boards.find(job.subject(), person);
            case PanelReadingJob.KIND ->
                panels.findVersion(job.subject(), person)
                        .flatMap(version -> panels.find(version.panel(), person))
                        .flatMap(panel -> boards.find(panel.board(), person));
            default -> Optional.empty();
        };
    }
}
