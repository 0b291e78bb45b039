package org.draftroom.scripts.revisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.revisions.Since;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.print.Revision;

/** The texts at which revisions began and ended, read out of the log. */
@ApplicationScoped
public class RevisionTexts {

    private final ScriptLog log;

    public RevisionTexts(ScriptLog log) {
        this.log = log;
    }

    /** Where revisions that follow each other began, and where what came was of none; each by its place in the list. */
    public List<Since> since(UUID script, List<ScriptRevision> revisions) {
        Map<Integer, Screenplay> texts = new HashMap<>();
        List<Since> since = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            ScriptRevision revision = revisions.get(i);
            since.add(new Since(text(script, revision.since(), texts), i));
            revision.ended().ifPresent(version -> since.add(new Since(text(script, version, texts), Since.UNMARKED)));
        }
        return since;
    }

    /** The same, as a printing marks them. */
    public List<Revision> printed(UUID script, List<ScriptRevision> revisions) {
        return since(script, revisions).stream()
                .map(since -> since.revision() == Since.UNMARKED
                        ? Revision.unmarked(since.text())
                        : printed(since.text(), revisions.get(since.revision())))
                .toList();
    }

    private static Revision printed(Screenplay text, ScriptRevision revision) {
        return new Revision(text, revision.color(), revision.label(ZoneId.systemDefault()));
    }

    private Screenplay text(UUID script, int version, Map<Integer, Screenplay> texts) {
        return texts.computeIfAbsent(version, at -> Fountain.parse(log.text(script, at)));
    }
}
