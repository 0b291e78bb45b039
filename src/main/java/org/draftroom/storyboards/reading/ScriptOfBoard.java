package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.Boards;

/** Looks the script of a board up, for those who may see it. */
@ApplicationScoped
class ScriptOfBoard {

    private final Boards boards;
    private final Scripts scripts;

    ScriptOfBoard(Boards boards, Scripts scripts) {
        this.boards = boards;
        this.scripts = scripts;
    }

    Optional<Script> of(UUID board, UUID person) {
        return boards.find(board, person).flatMap(found -> scripts.find(found.script(), person));
    }
}
