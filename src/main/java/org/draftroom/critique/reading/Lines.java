package org.draftroom.critique.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;

/** Follows quoted lines of earlier versions to the version that is looked at. For one page, one thread. */
public final class Lines {

    private final ScriptLog log;
    private final UUID script;
    private final ScriptText text;
    private final Map<Integer, ChangeSet> changes = new HashMap<>();

    public Lines(ScriptLog log, UUID script, ScriptText text) {
        this.log = log;
        this.script = script;
        this.text = text;
    }

    /** Where the line is now: in place, edited, moved whole, or gone. Never silently somewhere else. */
    public Place place(Anchor anchor) {
        ChangeSet change =
                changes.computeIfAbsent(anchor.version(), version -> log.between(script, version, text.version()));
        return Place.of(anchor.at(change, text.text()));
    }
}
