package org.draftroom.critique.quick;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.scripts.ScriptLog;

/** Where scripts' scenes stand on their pages, computed once for each version. */
@ApplicationScoped
public class ScriptPlaces {

    private final ScriptLog log;

    public ScriptPlaces(ScriptLog log) {
        this.log = log;
    }

    /** @throws ScriptLog.Missing when the script has no such version */
    @CacheResult(cacheName = "reading-places")
    public ReadPlaces at(UUID script, int version, PageSize paper) {
        return ReadPlaces.of(Fountain.parse(log.text(script, version)), paper);
    }
}
