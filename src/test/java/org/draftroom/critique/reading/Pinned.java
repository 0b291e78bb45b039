package org.draftroom.critique.reading;

import java.time.Instant;
import java.util.UUID;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;

/** Scripts of no database. */
public final class Pinned {

    private static final UUID ID = new UUID(0, 1);

    private Pinned() {}

    public static PinnedScript script(String text) {
        return script(text, 0);
    }

    public static PinnedScript script(String text, int version) {
        Script script = new Script(
                ID,
                ID,
                "The Salt Road",
                version,
                text.length(),
                Instant.EPOCH,
                Instant.EPOCH,
                PageSize.LETTER,
                Role.OWNER);
        return PinnedScript.of(script, new ScriptText(version, text));
    }
}
