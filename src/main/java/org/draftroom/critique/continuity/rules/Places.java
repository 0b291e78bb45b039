package org.draftroom.critique.continuity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Link;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.StoryScene;

/** Somebody who is there in two scenes that play at once, or at one minute of one day, in places that aren't one inside the other. */
final class Places {

    private Places() {}

    static List<Contradiction> in(Story story) {
        List<Contradiction> found = new ArrayList<>();
        List<StoryScene> told = story.told();
        for (int i = 1; i < told.size(); i++) {
            StoryScene before = told.get(i - 1);
            StoryScene now = told.get(i);
            if (isAtOnce(before, now) && isApart(before, now)) {
                found.addAll(inBoth(before, now));
            }
        }
        return found;
    }

    private static boolean isAtOnce(StoryScene before, StoryScene now) {
        int clock = now.ledger().slug().clock();
        boolean sameMinute = clock >= 0 && clock == before.ledger().slug().clock() && before.day() == now.day();
        boolean intercut = before.ledger().isIntercut() || now.ledger().isIntercut();
        return !intercut && (now.link() == Link.MEANWHILE || sameMinute && now.link() != Link.WITHOUT_BREAK);
    }

    private static boolean isApart(StoryScene before, StoryScene now) {
        Set<String> one = parts(before);
        Set<String> other = parts(now);
        return !one.isEmpty() && !other.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
    }

    private static Set<String> parts(StoryScene scene) {
        List<Entry> places = scene.ledger().of(Field.PLACE);
        List<Entry> byHand = places.stream().filter(Entry::isByHand).toList();
        return (byHand.isEmpty() ? places.stream().limit(1).toList() : byHand)
                .stream()
                        .flatMap(place ->
                                List.of(place.what().toUpperCase(Locale.ROOT).split("\\s+-\\s+|,\\s*|/")).stream())
                        .collect(Collectors.toSet());
    }

    private static List<Contradiction> inBoth(StoryScene before, StoryScene now) {
        return now.ledger().present().stream()
                .filter(before.ledger().present()::contains)
                .map(who -> new Contradiction(Rule.TWO_PLACES, side(before, who), side(now, who)))
                .toList();
    }

    private static Side side(StoryScene scene, String who) {
        Entry entry = scene.ledger()
                .of(Field.PERSON, State.PRESENT)
                .filter(one -> one.who().equals(who))
                .findFirst()
                .orElseThrow();
        return new Side(scene.ledger(), entry);
    }
}
