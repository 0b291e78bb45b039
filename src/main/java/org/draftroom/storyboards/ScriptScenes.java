package org.draftroom.storyboards;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.scripts.ScriptLog;

/** Reads scripts for their boards, once for each version. */
@ApplicationScoped
public class ScriptScenes {

    private final ScriptLog log;

    public ScriptScenes(ScriptLog log) {
        this.log = log;
    }

    /** The script at that version, which it has. */
    @CacheResult(cacheName = "board-scripts")
    public Screenplay at(UUID script, int version) {
        return Fountain.parse(log.text(script, version));
    }
}
