package org.draftroom.scripts;

import java.util.List;
import java.util.Optional;
import org.draftroom.screenplay.checks.Finding;
import org.draftroom.screenplay.checks.Kind;

/**
 * What the checks found in a version of a script.
 *
 * @param version the version that was checked
 * @param pages how many pages it has, the title page not counted
 * @param slips the first of them, by place
 * @param count how many were found; more than there are slips where they are very many
 */
public record CheckedScript(int version, int pages, List<Slip> slips, int count) {

    /**
     * A finding and where it is on paper.
     *
     * @param finding what was found
     * @param excerpt its quote in its line
     * @param page the page it begins on, from 1
     * @param row the line of print on that page, from 0
     * @param scene the number of its scene, as written or counted; empty before the first
     */
    public record Slip(Finding finding, Excerpt excerpt, int page, int row, String scene) {}

    /** The finding of this kind in exactly this place. */
    Optional<Finding> find(Kind kind, int from, int to) {
        return slips.stream()
                .map(Slip::finding)
                .filter(finding -> finding.kind() == kind && finding.from() == from && finding.to() == to)
                .findFirst();
    }
}
