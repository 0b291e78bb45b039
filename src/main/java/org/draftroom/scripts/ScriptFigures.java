package org.draftroom.scripts;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pagination;

/** Computes the figures of scripts, once for each version and paper. */
@ApplicationScoped
public class ScriptFigures {

    private final ScriptLog log;

    public ScriptFigures(ScriptLog log) {
        this.log = log;
    }

    @CacheResult(cacheName = "script-figures")
    public Figures at(UUID script, int version, PageSize paper) {
        Screenplay screenplay = Fountain.parse(log.text(script, version));
        return Figures.of(screenplay, Pagination.paginate(screenplay, paper));
    }
}
