package org.draftroom.scripts;

import java.util.UUID;

/** One entry of a script's log: the change, the editor window that made it, and the person who wrote it. */
public record Update(String clientId, ChangeSet changes, UUID author) {}
