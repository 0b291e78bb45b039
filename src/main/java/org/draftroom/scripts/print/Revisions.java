package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.screenplay.revisions.Since;

/**
 * The revisions that a printing marks.
 *
 * @param all in the order in which they were made; what several changed is of the latest
 * @param changedPagesOnly whether only pages that one of them changed are printed
 */
public record Revisions(List<Revision> all, boolean changedPagesOnly) {

    /** Nothing is marked. */
    public static final Revisions NONE = new Revisions(List.of(), false);

    public static Revisions of(Revision one) {
        return new Revisions(List.of(one), false);
    }

    /** The latest that is marked. */
    public Optional<Revision> latest() {
        return all.stream().filter(Revision::marked).reduce((before, next) -> next);
    }

    /** The latest that changed a page, by its place. */
    Optional<Revision> at(int place) {
        return place == Since.UNMARKED ? Optional.empty() : Optional.of(all.get(place));
    }

    List<Since> since() {
        List<Since> since = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            since.add(new Since(all.get(i).earlier(), all.get(i).marked() ? i : Since.UNMARKED));
        }
        return since;
    }
}
