package org.draftroom.critique.continuity.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which scenes belong to one strand of the story: a scene goes on where the last scene with most of its people was. */
public final class Strands {

    /** So many at most; then the one left longest is taken up. */
    public static final int MOST = 6;

    private final List<Set<String>> people = new ArrayList<>();
    private final List<Integer> last = new ArrayList<>();

    private Strands() {}

    /** The strand of each scene, from 0, in the order given. */
    public static List<Integer> of(List<StoryScene> scenes) {
        Strands strands = new Strands();
        List<Integer> of = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            of.add(strands.put(i, new HashSet<>(scenes.get(i).ledger().present())));
        }
        return of;
    }

    private int put(int at, Set<String> present) {
        int strand = best(present);
        if (strand == people.size()) {
            people.add(present);
            last.add(at);
        } else {
            if (!present.isEmpty()) {
                people.set(strand, present);
            }
            last.set(strand, at);
        }
        return strand;
    }

    private int best(Set<String> present) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < people.size(); i++) {
            long shared = people.get(i).stream().filter(present::contains).count();
            boolean later = shared == most && best >= 0 && last.get(i) > last.get(best);
            if (shared > most || shared > 0 && later) {
                best = i;
                most = shared;
            }
        }
        if (best >= 0) {
            return best;
        }
        if (present.isEmpty() && !people.isEmpty()) {
            return latest();
        }
        return people.size() < MOST
                ? people.size()
                : last.indexOf(last.stream().min(Integer::compare).orElseThrow());
    }

    private int latest() {
        return last.indexOf(last.stream().max(Integer::compare).orElseThrow());
    }
}
