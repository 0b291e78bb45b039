package org.draftroom.critique.quick;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the model says of the whole script.
 *
 * @param findings those that rest on a line of the script
 * @param notes the one that would change most first, {@value #MOST_NOTES} at most
 * @param cited how many quotes were found
 * @param withheld how many weren't
 * @param malformed how many parts were incomplete, too long, or of no known kind
 */
public record Whole(Map<Aspect, Finding> findings, List<QuickNote> notes, int cited, int withheld, int malformed) {

    static final int MOST_NOTES = 7;

    public Whole {
        notes = List.copyOf(notes);
    }

    public Optional<Finding> finding(Aspect aspect) {
        return Optional.ofNullable(findings.get(aspect));
    }
}
