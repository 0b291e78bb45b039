package org.draftroom.critique.continuity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Facts;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.StoryScene;

/** Somebody who knows a thing before learning it, or doesn't know it after. */
final class Knowledge {

    private final List<Contradiction> found = new ArrayList<>();
    /** What was last heard of a person and a fact. */
    private final Map<String, Side> heard = new HashMap<>();

    private Knowledge() {}

    static List<Contradiction> in(Story story, Facts facts) {
        Knowledge knowledge = new Knowledge();
        for (StoryScene scene : story.told()) {
            for (Entry entry : scene.ledger().of(Field.KNOWLEDGE)) {
                String key = entry.who() + "\n" + facts.key(entry.what());
                knowledge.read(key, new Side(scene.ledger(), entry));
            }
        }
        return knowledge.found;
    }

    private void read(String key, Side now) {
        Side before = heard.get(key);
        State was = before == null ? null : before.entry().state();
        State is = now.entry().state();
        boolean elsewhere =
                before != null && before.scene().index() != now.scene().index();
        if (is == State.LEARNS && was == State.KNOWS && elsewhere) {
            found.add(new Contradiction(Rule.KNOWN_TOO_EARLY, before, now));
        }
        if (is == State.UNAWARE && (was == State.LEARNS || was == State.KNOWS) && elsewhere) {
            found.add(new Contradiction(Rule.FORGOTTEN, before, now));
        }
        if (!(is == State.KNOWS && was == State.LEARNS)) {
            heard.put(key, now);
        }
    }
}
