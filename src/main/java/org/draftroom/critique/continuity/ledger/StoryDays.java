package org.draftroom.critique.continuity.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Follow;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.SluglineTime;

/**
 * Counts the days of a story by its time words. A scene that says nothing of another day is on the day of the one before,
 * unless its time of day is over by then: morning after night is the next day. What a person said wins, and is
 * counted on from.
 */
public final class StoryDays {

    /** The day of what happened before the story, or is dreamt or told. */
    public static final int BEFORE = 0;

    /** The latest day that can be written by hand. */
    public static final int LAST = 9999;

    private static final List<String> PAST = List.of(
            "FLASHBACK",
            "FLASH BACK",
            "FLASHFORWARD",
            "FLASH FORWARD",
            "FLASH-BACK",
            "FLASH-FORWARD",
            "DREAM",
            "NIGHTMARE",
            "MEMORY",
            "MEMORIES",
            "FANTASY",
            "HALLUCINATION",
            "YEARS AGO",
            "YEARS EARLIER",
            "YEARS BEFORE",
            "DAYS EARLIER",
            "WEEKS EARLIER",
            "MONTHS EARLIER",
            "HOURS EARLIER");

    private StoryScene before;
    private OptionalInt weekday = OptionalInt.empty();
    private DayTime time;

    private StoryDays() {}

    /** The scenes in the order of the script, each with its day. */
    public static List<StoryScene> of(List<SceneLedger> scenes) {
        StoryDays days = new StoryDays();
        List<StoryScene> counted = new ArrayList<>();
        scenes.forEach(scene -> counted.add(days.count(scene)));
        return counted;
    }

    /** A day as a person writes it; empty where it is none. */
    public static OptionalInt written(String day) {
        String bare = day.strip();
        return bare.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(bare)) : OptionalInt.empty();
    }

    private StoryScene count(SceneLedger scene) {
        OptionalInt byHand = scene.of(Field.DAY).stream()
                .filter(Entry::isByHand)
                .map(entry -> written(entry.what()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (byHand.isEmpty() && isPast(scene) || byHand.orElse(1) == BEFORE) {
            return new StoryScene(scene, BEFORE, Link.OTHER_DAY, byHand.isPresent());
        }
        StoryScene looked = new StoryScene(scene, 1, Link.FIRST, false);
        Slugline slug = slug(looked);
        OptionalInt named =
                looked.dated().stream().mapToInt(StoryScene.Dated::weekday).findFirst();
        int day = byHand.orElseGet(() -> before == null ? 1 : before.day() + passed(looked, slug, named));
        StoryScene counted = new StoryScene(scene, day, link(slug, day), byHand.isPresent());
        remember(counted, slug, named);
        return counted;
    }

    /** How the heading says when, or what a person wrote in its place. */
    private static Slugline slug(StoryScene scene) {
        return TimeWords.slug(
                scene.times().stream().filter(Entry::isCertain).map(Entry::what).collect(Collectors.joining(" - ")));
    }

    private int passed(StoryScene scene, Slugline slug, OptionalInt named) {
        if (isWithoutBreak(slug)) {
            return 0;
        }
        OptionalInt said = scene.times().stream()
                .map(entry -> TimeWords.daysLater(entry.what()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (said.isPresent()) {
            return said.getAsInt();
        }
        if (named.isPresent() && weekday.isPresent()) {
            return Math.floorMod(named.getAsInt() - weekday.getAsInt(), 7);
        }
        if (slug.isThatDay() || slug.follow() != Follow.NONE) {
            return slug.isOtherDay() ? 1 : 0;
        }
        DayTime now = scene.time();
        boolean over = now != null && time != null && now != time && now.isBefore(time);
        return over || slug.isOtherDay() && named.isEmpty() ? 1 : 0;
    }

    private Link link(Slugline slug, int day) {
        if (before == null) {
            return Link.FIRST;
        }
        if (day != before.day()) {
            return Link.OTHER_DAY;
        }
        if (isMeanwhile(slug)) {
            return Link.MEANWHILE;
        }
        return isWithoutBreak(slug) ? Link.WITHOUT_BREAK : Link.SAME_DAY;
    }

    private void remember(StoryScene scene, Slugline slug, OptionalInt named) {
        boolean moved = before != null && before.day() != scene.day();
        weekday = named.isPresent() ? named : moved && weekday.isPresent() ? later(scene) : weekday;
        DayTime now = scene.time();
        time = now != null ? now : moved || slug.isOtherDay() ? null : time;
        before = scene;
    }

    private OptionalInt later(StoryScene scene) {
        return OptionalInt.of(Math.floorMod(weekday.getAsInt() + scene.day() - before.day(), 7));
    }

    private static boolean isWithoutBreak(Slugline slug) {
        return slug.follow().isWithoutBreak() && !slug.isOtherDay();
    }

    /** SAME alone, not SAME NIGHT. */
    private static boolean isMeanwhile(Slugline slug) {
        return slug.times().stream().anyMatch(StoryDays::isMeanwhile);
    }

    private static boolean isMeanwhile(SluglineTime time) {
        return time.follow() == Follow.SAME
                && time.time() == null
                && !time.piece().text().toUpperCase(Locale.ROOT).contains("DAY");
    }

    private static boolean isPast(SceneLedger scene) {
        String heading = scene.heading().toUpperCase(Locale.ROOT);
        return PAST.stream().anyMatch(heading::contains);
    }
}
