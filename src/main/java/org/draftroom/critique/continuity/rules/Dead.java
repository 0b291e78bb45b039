package org.draftroom.critique.continuity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.StoryScene;

/** Somebody who died, or lay dead, and is there alive in a later scene of the story. Voices and pictures are no presence. */
final class Dead {

    private Dead() {}

    static List<Contradiction> in(Story story) {
        List<Contradiction> found = new ArrayList<>();
        Map<String, Side> dead = new HashMap<>();
        for (StoryScene scene : story.told()) {
            for (Entry entry : scene.ledger().of(Field.PERSON)) {
                Side death = dead.get(entry.who());
                boolean later =
                        death != null && death.scene().index() != scene.ledger().index();
                if (entry.state() == State.PRESENT && later) {
                    found.add(new Contradiction(Rule.DEAD_PRESENT, death, new Side(scene.ledger(), entry)));
                    dead.remove(entry.who());
                }
            }
            scene.ledger().of(Field.PERSON).stream()
                    .filter(entry -> entry.state() == State.DIES || entry.state() == State.BODY)
                    .forEach(entry -> dead.putIfAbsent(entry.who(), new Side(scene.ledger(), entry)));
        }
        return found;
    }
}
