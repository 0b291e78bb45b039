package org.draftroom.storyboards.stills.web;

import java.util.List;
import org.draftroom.projects.Project;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.OpenBoard;

/**
 * The page's frame.
 *
 * @param pictures that can be chosen
 * @param fault why nothing is compared, or empty
 */
public record ShownStills(Script script, Project project, OpenBoard open, List<Picture> pictures, String fault) {

    public boolean isMayWrite() {
        return open.board().role().mayWrite();
    }

    public String address() {
        return "/boards/" + open.board().id() + "/stills";
    }
}
