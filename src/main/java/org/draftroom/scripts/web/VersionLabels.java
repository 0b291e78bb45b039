package org.draftroom.scripts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.drafts.Draft;
import org.draftroom.scripts.drafts.Drafts;
import org.draftroom.scripts.drafts.History;
import org.draftroom.scripts.drafts.Session;

/** Finds out what versions are called. */
@ApplicationScoped
class VersionLabels {

    private final Drafts drafts;
    private final History history;

    VersionLabels(Drafts drafts, History history) {
        this.drafts = drafts;
        this.history = history;
    }

    /** The label of a version that the script has. */
    VersionLabel of(Script script, int version) {
        Optional<Session> edit = history.edit(script.id(), version);
        Instant at = edit.map(Session::ended).orElse(script.madeAt());
        List<String> people = edit.map(Session::people).orElse(List.of());
        return new VersionLabel(
                version,
                drafts.find(script.id(), version).map(Draft::name).orElse(""),
                new When(ZoneId.systemDefault()).words(at),
                people,
                version == script.version());
    }
}
