package org.draftroom.critique.reading;

import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.Script;

/** One of the readings a script can have, on the page that lists them. Each is an {@code @ApplicationScoped} bean. */
public interface ReadingEntry {

    /** Its place in the list; the smallest comes first. */
    int place();

    /**
     * How it stands for this person, now. The page has their right to see the script checked.
     *
     * @param now the script as it is
     */
    ReadingCard card(Script script, PinnedScript now, UUID person);

    /** The kind of its jobs whose subject is the script, which all who may see that may follow; empty for one's own. */
    default Optional<String> sharedKind() {
        return Optional.empty();
    }

    /** Whether the script has got ahead of it since it was read. */
    default boolean isBehind(Script script, PinnedScript now, ReadingCard card) {
        return card.read().filter(read -> read.changed() > 0).isPresent();
    }

    /** Has what changed read again; only asked for when it is behind and not under way. */
    default void readChanges(Script script, PinnedScript now, UUID person) {}
}
