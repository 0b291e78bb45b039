package org.draftroom.scripts;

import java.util.List;
import java.util.UUID;

/** What came of reading somebody's file. */
public sealed interface ImportResult {

    /**
     * The file is a script now. Pages are those it would print; remarks say, in whole sentences for the
     * person, what was not understood or had to be changed.
     */
    record Imported(UUID script, String title, int scenes, int speakingParts, int pages, List<String> remarks)
            implements ImportResult {}

    /** Nothing was made; the message says why and what to do. */
    record Refused(String message) implements ImportResult {}
}
