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

/** Things that are there after they were lost, destroyed, or given away, and nothing says how they came back. */
final class Props {

    private final Things things;
    private final List<Contradiction> found = new ArrayList<>();
    /** What became last of a thing that isn't simply there, by thing. */
    private final Map<String, Side> gone = new HashMap<>();

    private Props(Story story) {
        things = new Things(story);
    }

    static List<Contradiction> in(Story story) {
        Props props = new Props(story);
        for (StoryScene scene : story.told()) {
            scene.ledger().of(Field.PROP).forEach(entry -> props.read(new Side(scene.ledger(), entry)));
        }
        return props.found;
    }

    private void read(Side now) {
        String key = things.key(now.entry().what());
        if (key.isEmpty()) {
            return;
        }
        switch (now.entry().state()) {
            case FINDS -> gone.remove(key);
            case LOSES, BREAKS -> {
                use(key, now);
                gone.put(key, now);
            }
            case GIVES -> {
                use(key, now);
                if (now.entry().other().isEmpty()) {
                    gone.remove(key);
                } else {
                    gone.put(key, now);
                }
            }
            default -> use(key, now);
        }
    }

    /** Whoever has, loses or gives a thing must have it. */
    private void use(String key, Side now) {
        Side before = gone.get(key);
        if (before == null) {
            return;
        }
        Rule rule = broken(before.entry(), now.entry());
        if (rule != null) {
            found.add(new Contradiction(rule, before, now));
            gone.remove(key);
        }
    }

    private static Rule broken(Entry before, Entry now) {
        boolean again = before.state() == now.state() && before.line().meets(now.line());
        if (again) {
            return null;
        }
        return switch (before.state()) {
            case LOSES -> now.state() == State.LOSES ? null : byAnother(before, now) ? null : Rule.LOST_PROP;
            case BREAKS -> now.state() == State.BREAKS ? null : Rule.BROKEN_PROP;
            case GIVES -> isWho(before, now) ? Rule.GIVEN_PROP : null;
            default -> null;
        };
    }

    /** What one has lost another may have. */
    private static boolean byAnother(Entry before, Entry now) {
        return !before.who().isEmpty() && !now.who().isEmpty() && !before.who().equals(now.who());
    }

    private static boolean isWho(Entry before, Entry now) {
        return !before.who().isEmpty()
                && before.who().equals(now.who())
                && !before.other().equals(now.who());
    }
}
