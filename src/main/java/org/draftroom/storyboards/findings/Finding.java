package org.draftroom.storyboards.findings;

import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.reading.Region;

/**
 * Something found on a panel.
 *
 * @param panel the panel; of two, the later
 * @param before the earlier panel, where the finding is about two
 * @param region where on the panel; empty when nobody knows
 * @param line the passage of the script that it is held against
 * @param who the character or the thing it is about; empty when it is about none
 * @param shown what the panel has, a term's word or people's words; empty for nothing
 * @param expected what the script, or the panel before, has; empty for nothing
 */
public record Finding(
        FindingKind kind,
        UUID panel,
        Optional<UUID> before,
        Optional<Region> region,
        Optional<PageLine> line,
        String who,
        String shown,
        String expected) {

    /** Of a panel held against the script. */
    public static Finding of(FindingKind kind, ShownPanel panel, String who) {
        return new Finding(kind, panel.id(), Optional.empty(), Optional.empty(), Optional.empty(), who, "", "");
    }

    /** Of a panel and one before it. */
    public static Finding between(FindingKind kind, ShownPanel before, ShownPanel panel, String who) {
        return of(kind, panel, who).after(before);
    }

    private Finding after(ShownPanel earlier) {
        return new Finding(kind, panel, Optional.of(earlier.id()), region, line, who, shown, expected);
    }

    public Finding at(Optional<Region> place) {
        return new Finding(kind, panel, before, place, line, who, shown, expected);
    }

    public Finding against(PageLine passage) {
        return new Finding(kind, panel, before, region, Optional.of(passage), who, shown, expected);
    }

    public Finding with(String has, String wanted) {
        return new Finding(kind, panel, before, region, line, who, has, wanted);
    }
}
