package org.draftroom.scripts;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.checks.Checks;
import org.draftroom.screenplay.checks.Finding;
import org.draftroom.screenplay.checks.FirstFindings;
import org.draftroom.screenplay.checks.KnownNames;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.scripts.CheckedScript.Slip;

/** Checks scripts, once for each version and paper. */
@ApplicationScoped
public class ScriptChecks {

    private final ScriptLog log;

    public ScriptChecks(ScriptLog log) {
        this.log = log;
    }

    /**
     * What the checks find at the version, on a paper, to somebody who knows these names.
     *
     * @throws ScriptLog.Missing when the script has no such version
     */
    @CacheResult(cacheName = "script-checks")
    public CheckedScript at(UUID script, int version, PageSize paper, KnownNames known) {
        Screenplay screenplay = Fountain.parse(log.text(script, version));
        Pages pages = Pagination.paginate(screenplay, paper);
        PrintedPlaces places = new PrintedPlaces(pages);
        List<Scene> scenes = screenplay.scenes();
        List<Slip> slips = new ArrayList<>();
        FirstFindings found = Checks.first(screenplay, pages, known);
        for (Finding finding : found.findings()) {
            PrintedPlaces.Place place = places.of(finding.from());
            Excerpt excerpt = Excerpt.of(screenplay.source(), finding.from(), finding.to());
            slips.add(new Slip(finding, excerpt, place.page(), place.row(), name(scenes, finding.from())));
        }
        return new CheckedScript(version, pages.count(), List.copyOf(slips), found.count());
    }

    /** The name of the scene that an offset is in, or empty before the first. */
    private static String name(List<Scene> scenes, int offset) {
        int low = 0;
        int high = scenes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scenes.get(middle).from() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? "" : scenes.get(low - 1).name();
    }
}
