package org.draftroom.critique.coverage.web;

import java.util.List;
import org.draftroom.critique.coverage.Coverage;
import org.draftroom.critique.coverage.Report;

/**
 * A coverage as its page shows it.
 *
 * @param draft the name of the version that was read; empty when it has none
 * @param changed scenes that read differently now
 * @param asItWas whether the script still has the scenes that were read, in their order
 * @param ofThisBible whether it was read with the bible that the project has now
 * @param latest whether there is none later
 */
public record ShownCoverage(
        Coverage coverage,
        Report report,
        String draft,
        int changed,
        boolean asItWas,
        boolean ofThisBible,
        boolean latest,
        CoverageCurve curve,
        List<ShownNote> notes,
        LinePlaces places) {}
