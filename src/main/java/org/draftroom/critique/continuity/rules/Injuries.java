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

/** Injuries that are gone within two days, or that change sides. */
final class Injuries {

    /** Within so many days nothing heals that a script finds worth a line. */
    private static final int DAYS = 2;

    private final List<Contradiction> found = new ArrayList<>();
    private final Map<String, List<Hurt>> hurts = new HashMap<>();

    private record Hurt(Wound wound, int day, Side side) {}

    private Injuries() {}

    static List<Contradiction> in(Story story) {
        Injuries injuries = new Injuries();
        for (StoryScene scene : story.told()) {
            scene.ledger().of(Field.INJURY).forEach(entry -> injuries.read(scene, entry));
        }
        return injuries.found;
    }

    private void read(StoryScene scene, Entry entry) {
        Wound wound = Wound.of(entry.what());
        if (wound == null) {
            return;
        }
        List<Hurt> of = hurts.computeIfAbsent(entry.who(), who -> new ArrayList<>());
        Hurt now = new Hurt(wound, scene.day(), new Side(scene.ledger(), entry));
        switch (entry.state()) {
            case HEALS -> of.removeIf(hurt -> hurt.wound.canBe(wound));
            case UNHURT -> gone(of, now);
            case SHOWS -> {
                across(of, now);
                of.add(now);
            }
            default -> of.add(now);
        }
    }

    private void gone(List<Hurt> of, Hurt now) {
        of.stream()
                .filter(hurt -> hurt.wound.canBe(now.wound) && now.day - hurt.day <= DAYS)
                .findFirst()
                .ifPresent(hurt -> found.add(new Contradiction(Rule.INJURY_GONE, hurt.side, now.side)));
        of.removeIf(hurt -> hurt.wound.canBe(now.wound));
    }

    private void across(List<Hurt> of, Hurt now) {
        boolean known = of.stream().anyMatch(hurt -> hurt.wound.canBe(now.wound));
        if (!known && now.side.entry().state() == State.SHOWS) {
            of.stream()
                    .filter(hurt -> hurt.wound.isAcross(now.wound))
                    .findFirst()
                    .ifPresent(hurt -> found.add(new Contradiction(Rule.INJURY_SIDE, hurt.side, now.side)));
        }
    }
}
