package org.draftroom.screenplay.statistics;

import java.util.List;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Language;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.pagination.Pages;

/**
 * Figures of a screenplay. Its speeches are gathered once; each figure is computed when it is asked for, each time.
 * All are linear in the length of the script but for sorting, and none throws, whatever the text. What each figure
 * means says the type that it answers with; docs/reference/statistics.md says it to writers.
 */
public final class Statistics {

    private static final int READABLE = 100;

    private final Screenplay screenplay;
    private final Pages pages;
    private final Print print;
    private final List<Speech> speeches;
    private final List<Role> roles;

    private Statistics(Screenplay screenplay, Pages pages) {
        this.screenplay = screenplay;
        this.pages = pages;
        this.print = Print.of(screenplay, pages);
        this.speeches = Speeches.of(screenplay, print);
        this.roles = Role.of(speeches);
    }

    /** The figures of a screenplay and its pages. */
    public static Statistics of(Screenplay screenplay, Pages pages) {
        return new Statistics(screenplay, pages);
    }

    /** Words of everything that is printed, the title page not counted: {@link Totals#words()} without the pages. */
    public static int words(Screenplay screenplay) {
        return Totals.words(screenplay);
    }

    /** The title on its title page, or empty. */
    public String title() {
        return screenplay.titlePage().title();
    }

    /** How long it is. */
    public Totals totals() {
        return Totals.of(screenplay, pages);
    }

    /** Its scenes in order. */
    public List<SceneFigures> scenes() {
        return SceneFigures.of(screenplay, pages, speeches);
    }

    /** Where it is set, the place with most pages first. */
    public List<Location> locations() {
        return Location.of(scenes());
    }

    /** Indoors and out by time of day; only cells that have scenes. */
    public List<Daylight> daylight() {
        return Daylight.of(scenes());
    }

    /** The speaking parts, the one with most words first. */
    public List<Part> parts() {
        return roles.stream().map(Role::part).toList();
    }

    /** The scenes each part speaks in, ascending, in the order of {@link #parts()}. */
    public List<int[]> scenesOfParts() {
        return roles.stream().map(Role::scenes).toList();
    }

    /** Dialogue beside action. */
    public Balance balance() {
        return Balance.of(screenplay, print, speeches);
    }

    /** Who talks with whom, the pair with most exchanges first. */
    public List<Conversation> conversations() {
        return Conversation.of(roles, speeches);
    }

    /** How long parts aren't heard: the longest time of each that is away at all, the longest first. */
    public List<Absence> absences() {
        return Absence.of(roles, pages.scenes());
    }

    /** The vocabulary of each part, in the order of {@link #parts()}. */
    public List<Vocabulary> vocabularies() {
        return roles.stream().map(Vocabulary::of).toList();
    }

    /** How easy each part of 100 words or more is to read, in the order of {@link #parts()}; none unless in English. */
    public List<Readability> readability() {
        if (!Language.of(screenplay).startsWith("en")) {
            return List.of();
        }
        return roles.stream()
                .filter(role -> role.words() >= READABLE)
                .map(Readability::of)
                .toList();
    }

    /** How distinct the larger parts' voices are. */
    public Voices voices() {
        return Voices.of(roles);
    }

    /** How long the film may run, estimated. */
    public RunningTime runningTime() {
        int paragraphs = (int) screenplay.elements().stream()
                .filter(element -> element.is(ElementType.ACTION))
                .count();
        boolean isMultiCamera = screenplay.titlePage().isMultiCamera();
        return RunningTime.of(totals(), balance(), paragraphs, isMultiCamera);
    }
}
