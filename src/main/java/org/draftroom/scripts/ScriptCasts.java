package org.draftroom.scripts;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;

/** Works out who speaks in scripts and where they play, once for each version. */
@ApplicationScoped
public class ScriptCasts {

    private final ScriptLog log;

    public ScriptCasts(ScriptLog log) {
        this.log = log;
    }

    /** @throws ScriptLog.Missing when the script has no such version */
    @CacheResult(cacheName = "script-casts")
    public ScriptCast at(UUID script, int version) {
        Screenplay screenplay = Fountain.parse(log.text(script, version));
        return ScriptCast.of(screenplay, Pagination.paginate(screenplay, PageSize.LETTER));
    }
}
