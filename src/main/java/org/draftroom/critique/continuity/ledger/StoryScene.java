package org.draftroom.critique.continuity.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.draftroom.screenplay.DayTime;

/**
 * A scene in the time of its story.
 *
 * @param day from 1; {@link StoryDays#BEFORE} where it happened before, or is dreamt or told
 * @param link to the scene that is before it in the story
 * @param dayByHand whether a person said which day it is
 */
public record StoryScene(SceneLedger ledger, int day, Link link, boolean dayByHand) {

    public boolean isPast() {
        return day == StoryDays.BEFORE;
    }

    /** Entries that say when, those by hand first. */
    public List<Entry> times() {
        return ledger.of(Field.TIME).stream()
                .sorted(Comparator.comparing(entry -> !entry.isByHand()))
                .toList();
    }

    /** The time of day, as the first of those says that names one; null where none does. */
    public DayTime time() {
        return times().stream()
                .map(entry -> TimeWords.time(entry.what()))
                .filter(time -> time != null)
                .findFirst()
                .orElse(null);
    }

    /** Each entry that names a time of day, with it. */
    public List<Timed> timed() {
        List<Timed> timed = new ArrayList<>();
        for (Entry entry : times()) {
            DayTime time = TimeWords.time(entry.what());
            if (time != null) {
                timed.add(new Timed(entry, time));
            }
        }
        return timed;
    }

    /** Each entry that names one day of the week, with it: 0 for Monday to 6. */
    public List<Dated> dated() {
        List<Dated> dated = new ArrayList<>();
        for (Entry entry : times()) {
            TimeWords.weekday(entry.what()).ifPresent(day -> dated.add(new Dated(entry, day)));
        }
        return dated;
    }

    /** An entry and the time of day that it names. */
    public record Timed(Entry entry, DayTime time) {}

    /** An entry and the day of the week that it names. */
    public record Dated(Entry entry, int weekday) {}
}
