package org.draftroom.critique.continuity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Link;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.StoryScene;

/** Somebody who wears another coat than a moment ago, and nobody saw it change. Any gap of time is time to change. */
final class Wardrobe {

    private final List<Contradiction> found = new ArrayList<>();
    /** What is worn, by person and slot. */
    private final Map<String, Map<String, Worn>> worn = new HashMap<>();

    private record Worn(Garment garment, Side side) {}

    private Wardrobe() {}

    static List<Contradiction> in(Story story) {
        Wardrobe wardrobe = new Wardrobe();
        for (StoryScene scene : story.told()) {
            if (scene.link() != Link.WITHOUT_BREAK && scene.link() != Link.MEANWHILE) {
                wardrobe.worn.clear();
            }
            scene.ledger().of(Field.WARDROBE).forEach(entry -> wardrobe.read(scene, entry));
        }
        return wardrobe.found;
    }

    private void read(StoryScene scene, Entry entry) {
        Map<String, Worn> of = worn.computeIfAbsent(entry.who(), who -> new HashMap<>());
        if (entry.state() == State.CHANGES) {
            of.clear();
            return;
        }
        Garment garment = Garment.of(entry.what());
        if (garment == null) {
            return;
        }
        Worn now = new Worn(garment, new Side(scene.ledger(), entry));
        Worn before = of.put(garment.slot(), now);
        if (before != null && garment.isOtherThan(before.garment)) {
            found.add(new Contradiction(Rule.WARDROBE_CHANGED, before.side, now.side));
        }
    }
}
