package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.screenplay.checks.Finding;
import org.draftroom.screenplay.checks.Fix;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.screenplay.checks.KnownNames;

/** Makes the fixes that checks propose, as edits like any other. */
@ApplicationScoped
public class Fixes {

    /** What the log calls the window that such an edit comes from. */
    private static final String WINDOW = "checks";

    private static final int TRIES = 3;

    private final ScriptLog log;
    private final ScriptChecks checks;
    private final ScriptPaper papers;

    public Fixes(ScriptLog log, ScriptChecks checks, ScriptPaper papers) {
        this.papers = papers;
        this.log = log;
        this.checks = checks;
    }

    /** The finding that is to be fixed, by its kind and its range in a version. */
    public record Wanted(int version, Kind kind, int from, int to) {}

    /** What came of it. */
    public enum Outcome {
        /** The script has it. */
        DONE,
        /** The script has changed since that version, and the finding isn't there any more. Nothing was changed. */
        MOVED,
        /** There never was such a finding, or it has no fix. */
        UNKNOWN
    }

    /**
     * Fixes a finding, in the script as it is now: where edits since have carried it, if it is found there still.
     *
     * @throws ScriptLog.Missing when there is no such script
     */
    public Outcome make(UUID script, Wanted wanted, UUID author) {
        if (wanted.version() < 0 || wanted.version() > log.version(script)) {
            return Outcome.UNKNOWN;
        }
        Optional<Finding> shown = fixable(script, wanted.version(), wanted);
        if (shown.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        for (int i = 0; i < TRIES; i++) {
            int version = log.version(script);
            Optional<Finding> now = version == wanted.version() ? shown : carried(script, shown.get(), wanted, version);
            if (now.isEmpty()) {
                return Outcome.MOVED;
            }
            if (append(script, version, now.get().fix(), author)) {
                return Outcome.DONE;
            }
        }
        return Outcome.MOVED;
    }

    private Optional<Finding> fixable(UUID script, int version, Wanted wanted) {
        return checks.at(script, version, papers.of(script), KnownNames.NONE)
                .find(wanted.kind(), wanted.from(), wanted.to())
                .filter(finding -> finding.fix() != null);
    }

    private Optional<Finding> carried(UUID script, Finding shown, Wanted wanted, int version) {
        Anchor anchor = new Anchor(wanted.version(), shown.from(), shown.to(), shown.quote());
        Anchored place = anchor.at(log.between(script, wanted.version(), version), log.text(script, version));
        if (!(place instanceof Anchored.InPlace there)) {
            return Optional.empty();
        }
        Wanted moved = new Wanted(
                version, wanted.kind(), there.range().from(), there.range().to());
        return fixable(script, version, moved)
                .filter(found -> found.fix().label().equals(shown.fix().label()));
    }

    private boolean append(UUID script, int version, Fix fix, UUID author) {
        ChangeSet change = change(fix, log.text(script, version).length());
        List<Update> updates = List.of(new Update(WINDOW, change, author));
        return log.append(script, version, updates, author) instanceof AppendResult.Appended;
    }

    private static ChangeSet change(Fix fix, int length) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (Fix.Replacement one : fix.replacements()) {
            sections.add(Section.kept(one.from() - at));
            sections.add(Section.replaced(one.to() - one.from(), one.text()));
            at = one.to();
        }
        sections.add(Section.kept(length - at));
        return new ChangeSet(sections);
    }
}
