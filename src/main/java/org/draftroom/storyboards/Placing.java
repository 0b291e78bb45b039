package org.draftroom.storyboards;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Anchored;
import org.draftroom.scripts.ChangeSet;
import org.draftroom.scripts.Range;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;

/** Places passages pinned to any versions of a script in its present text; what changed since is read once. */
final class Placing {

    private final String text;
    private final Map<Integer, ChangeSet> changes = new HashMap<>();

    private Placing(String text) {
        this.text = text;
    }

    /** Placing of these passages, which are of versions that the script has. */
    static Placing of(ScriptLog log, UUID script, ScriptText now, Stream<Anchor> passages) {
        Placing placing = new Placing(now.text());
        NavigableSet<Integer> versions =
                new TreeSet<>(passages.map(Anchor::version).toList());
        int later = now.version();
        ChangeSet since = ChangeSet.unchanged(now.text().length());
        for (int version : versions.descendingSet()) {
            since = log.between(script, version, later).compose(since);
            later = version;
            placing.changes.put(version, since);
        }
        return placing;
    }

    Anchored of(Anchor passage) {
        return passage.at(changes.get(passage.version()), text);
    }

    /** Where it begins, if it is there still. */
    Optional<Integer> offset(Anchor passage) {
        return range(of(passage)).map(Range::from);
    }

    private static Optional<Range> range(Anchored place) {
        if (place instanceof Anchored.InPlace there) {
            return Optional.of(there.range());
        }
        if (place instanceof Anchored.Moved there) {
            return Optional.of(there.range());
        }
        return place instanceof Anchored.Edited there ? Optional.of(there.range()) : Optional.empty();
    }

    PlacedLine of(BoundLine line) {
        return PlacedLine.of(line, of(line.anchor()), text);
    }
}
