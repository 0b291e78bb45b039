package org.draftroom.scripts;

import java.util.List;

/** What came of an attempt to append. */
public sealed interface AppendResult {

    /** The updates are on disk; the script is at this version now. */
    record Appended(int version) implements AppendResult {}

    /** Others were first: nothing was appended. The missing updates lead from the base to the version. */
    record Behind(int version, List<Update> missing) implements AppendResult {}
}
