package org.draftroom.scripts;

import java.util.Optional;
import java.util.UUID;

/**
 * A script about to be made in a project that the maker may see. The text becomes version 0; any line
 * endings will do. The source is the file it was read from, if it was.
 */
public record NewScript(UUID project, String title, String text, Optional<ScriptSource> source) {

    /** A script that was begun here. */
    public NewScript(UUID project, String title, String text) {
        this(project, title, text, Optional.empty());
    }
}
