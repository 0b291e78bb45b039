package org.draftroom.scripts.web;

import java.time.Instant;
import java.util.UUID;
import org.draftroom.projects.Project;
import org.draftroom.projects.Role;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptText;

/** What pages that hold nothing of anyone are made of. Browsers know them by the id, which no script has. */
public final class Blank {

    /** All zeros. */
    public static final UUID ID = new UUID(0, 0);

    /** Without title and text. */
    public static final Script SCRIPT =
            new Script(ID, ID, "", 0, 0, Instant.EPOCH, Instant.EPOCH, PageSize.LETTER, Role.WRITER);

    public static final Project PROJECT = new Project(ID, ID, "", Instant.EPOCH, Instant.EPOCH, Role.WRITER);

    public static final ScriptText TEXT = new ScriptText(0, "");

    private Blank() {}
}
