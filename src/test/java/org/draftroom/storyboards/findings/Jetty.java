package org.draftroom.storyboards.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.storyboards.findings.page.KnownPeople;
import org.draftroom.storyboards.findings.page.ScenePage;
import org.draftroom.storyboards.reading.terms.Angle;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/**
 * A scene of two people and a thing, and a board of seven panels that fits it, each time with other names, things,
 * sides, place and time: both together, each alone as they speak, one who looks at the thing, one who walks off.
 */
final class Jetty {

    private static final List<String> NAMES =
            List.of("ANNA", "BEN", "OLD MOFFAT", "DOLINA", "CALUM", "MRS. ROSE", "PELL", "JOÃO");
    private static final List<String> THINGS =
            List.of("watch", "brass key", "ledger", "knife", "glass jar", "rope", "suitcase", "box of matches");
    private static final List<String> PLACES = List.of("JETTY", "LAMP ROOM", "KITCHEN", "SALT FLATS");
    private static final List<String> LINES = List.of(
            "You never asked for it.",
            "It can't be counted twice.",
            "Who told you that I'd come?",
            "Take the other one.");
    private static final List<String> COLOURS = List.of("red", "blue", "grey", "yellow");

    private final Random random;
    final String one;
    final String other;
    private final String third;
    final String thing;
    private final String absent;
    private final boolean inside;
    private final boolean night;
    private final boolean oneLeft;
    private final String said;
    private final String answered;
    private final String colour;
    private Screenplay screenplay;
    private final List<Sketch> sketches = new ArrayList<>();

    /** @param about part of who or what it is about */
    record Planted(FindingKind kind, String panel, String about) {
        boolean is(Finding finding) {
            return finding.kind() == kind
                    && finding.panel().equals(Sketch.panel(panel).drawn().id())
                    && (finding.who() + finding.shown()).contains(about);
        }
    }

    Jetty(Random random) {
        this.random = random;
        List<String> names = shuffled(NAMES);
        one = names.get(0);
        other = names.get(1);
        third = names.get(2);
        List<String> things = shuffled(THINGS);
        thing = things.get(0);
        absent = things.get(1);
        inside = random.nextBoolean();
        night = random.nextBoolean();
        oneLeft = random.nextBoolean();
        List<String> lines = shuffled(LINES);
        said = lines.get(0);
        answered = lines.get(1);
        colour = COLOURS.get(random.nextInt(COLOURS.size()));
        screenplay = Fountain.parse(text());
        draw();
    }

    private List<String> shuffled(List<String> all) {
        List<String> list = new ArrayList<>(all);
        java.util.Collections.shuffle(list, random);
        return list;
    }

    private static String called(String name) {
        StringBuilder called = new StringBuilder();
        for (String word : name.split(" ")) {
            called.append(called.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return called.toString();
    }

    private String text() {
        return (inside ? "INT. " : "EXT. ") + PLACES.get(random.nextInt(PLACES.size()))
                + (night ? " - NIGHT" : " - DAY")
                + "\n\n" + called(one) + " and " + called(other) + " face each other.\n\n" + one + "\n" + said + "\n\n"
                + other + "\n" + answered + "\n\n" + called(one) + " looks at the " + thing
                + " for a long time.\n\n" + called(other) + " walks away with the " + thing
                + " and doesn't look back.\n\nINT. ELSEWHERE - DAY\n\n" + third + "\nI wasn't there.\n";
    }

    private PageLine line(int index) {
        return scene().lines().get(index);
    }

    ScenePage scene() {
        Map<String, List<String>> names = new TreeMap<>();
        List.of(one, other, third).forEach(name -> names.put(name, List.of()));
        return ScenePage.of(screenplay, screenplay.scenes().get(0), new KnownPeople(names));
    }

    private FramePlace place(boolean first) {
        return first == oneLeft ? FramePlace.LEFT : FramePlace.RIGHT;
    }

    private Facing way(boolean first) {
        return first == oneLeft ? Facing.RIGHT : Facing.LEFT;
    }

    private ScreenDirection going(boolean right) {
        return right ? ScreenDirection.RIGHT : ScreenDirection.LEFT;
    }

    private Sketch blank(int number) {
        return Sketch.panel("12-" + number)
                .in(inside ? Setting.INTERIOR : Setting.EXTERIOR)
                .at(night ? TimeOfDay.NIGHT : TimeOfDay.DAY);
    }

    private Sketch alone(int number, boolean first, ShotSize size) {
        return blank(number)
                .size(size)
                .angle(Angle.EYE_LEVEL)
                .figure(first ? one : other, FramePlace.CENTRE, way(first), colour + " coat");
    }

    private void draw() {
        sketches.add(together(1).bound(line(0)));
        sketches.add(alone(2, true, ShotSize.CLOSE_UP)
                .props()
                .balloon(said.toUpperCase(java.util.Locale.ROOT))
                .bound(line(1)));
        sketches.add(alone(3, false, ShotSize.MEDIUM_CLOSE_UP).props().bound(line(2)));
        sketches.add(alone(4, true, ShotSize.MEDIUM).props(thing).bound(line(3)));
        sketches.add(alone(5, true, ShotSize.CLOSE_UP).props(thing).bound(line(3)));
        sketches.add(alone(6, false, ShotSize.FULL)
                .props(thing)
                .going(going(oneLeft))
                .bound(line(4)));
        sketches.add(alone(7, false, ShotSize.WIDE)
                .props(thing)
                .going(going(oneLeft))
                .bound(line(4)));
    }

    private Sketch together(int number) {
        return blank(number)
                .size(ShotSize.MEDIUM_WIDE)
                .angle(Angle.EYE_LEVEL)
                .props()
                .figure(one, place(true), way(true), colour + " coat")
                .figure(other, place(false), way(false), colour + " coat");
    }

    List<ShownPanel> drawn() {
        return sketches.stream().map(Sketch::drawn).toList();
    }

    private Planted planted(FindingKind kind, int number, String about, Sketch instead) {
        sketches.set(number - 1, instead);
        return new Planted(kind, "12-" + number, about);
    }

    Planted plant(FindingKind kind) {
        return switch (kind) {
            case LINE_CUT ->
                planted(
                        kind,
                        4,
                        "",
                        alone(4, true, ShotSize.MEDIUM).props(thing).bound(line(3), PageLine.gone("It rains.")));
            case CHARACTER_MISSING ->
                planted(
                        kind,
                        4,
                        one,
                        blank(4).size(ShotSize.MEDIUM).props(thing).bound(line(3)));
            case CHARACTER_EXTRA ->
                planted(
                        kind,
                        1,
                        third,
                        together(1)
                                .figure(third, FramePlace.CENTRE, Facing.TOWARDS)
                                .bound(line(0)));
            case SETTING_DIFFERS ->
                planted(
                        kind,
                        3,
                        inside ? "exterior" : "interior",
                        alone(3, false, ShotSize.MEDIUM_CLOSE_UP)
                                .props()
                                .in(inside ? Setting.EXTERIOR : Setting.INTERIOR)
                                .bound(line(2)));
            case TIME_DIFFERS -> atAnotherTime();
            case DIALOGUE_DIFFERS ->
                planted(
                        kind,
                        2,
                        "",
                        alone(2, true, ShotSize.CLOSE_UP)
                                .props()
                                .balloon(changed(said))
                                .bound(line(1)));
            case DIALOGUE_EXTRA ->
                planted(
                        kind,
                        2,
                        "",
                        alone(2, true, ShotSize.CLOSE_UP)
                                .props()
                                .balloon("Wolves howl behind those mountains tonight")
                                .bound(line(1)));
            case PROP_MISSING ->
                planted(
                        kind,
                        7,
                        "",
                        alone(7, false, ShotSize.WIDE)
                                .props()
                                .going(going(oneLeft))
                                .bound(line(4)));
            case PROP_EXTRA ->
                planted(
                        kind,
                        4,
                        absent,
                        alone(4, true, ShotSize.MEDIUM).props(thing, absent).bound(line(3)));
            case LINE_CROSSED -> crossed();
            case EYELINES_APART -> apart();
            case JUMP_CUT ->
                planted(
                        kind,
                        5,
                        one,
                        alone(5, true, ShotSize.MEDIUM).props(thing).bound(line(3)));
            case DIRECTION_TURNED ->
                planted(
                        kind,
                        7,
                        other,
                        alone(7, false, ShotSize.WIDE)
                                .props(thing)
                                .going(going(!oneLeft))
                                .bound(line(4)));
            case WARDROBE_CHANGED ->
                planted(
                        kind,
                        7,
                        other,
                        blank(7).size(ShotSize.WIDE)
                                .angle(Angle.EYE_LEVEL)
                                .props(thing)
                                .figure(other, FramePlace.CENTRE, way(false), "green coat")
                                .going(going(oneLeft))
                                .bound(line(4)));
            case PROP_COMES_AND_GOES -> comesAndGoes();
            case TIME_CHANGED -> anotherTime();
        };
    }

    private static String changed(String line) {
        return line.replaceFirst("\\w+\\W*$", "nothing");
    }

    /** The others have no time, or they would differ from this one. */
    private Planted atAnotherTime() {
        sketches.clear();
        sketches.add(Sketch.panel("12-2"));
        sketches.add(alone(3, false, ShotSize.MEDIUM_CLOSE_UP)
                .props()
                .at(TimeOfDay.DAWN)
                .bound(line(2)));
        return new Planted(FindingKind.TIME_DIFFERS, "12-3", "dawn");
    }

    private Planted crossed() {
        if (random.nextBoolean()) {
            Sketch turned = blank(4).size(ShotSize.MEDIUM)
                    .angle(Angle.EYE_LEVEL)
                    .props(thing)
                    .figure(one, FramePlace.CENTRE, way(false), colour + " coat")
                    .bound(line(3));
            sketches.set(
                    4,
                    blank(5).size(ShotSize.CLOSE_UP)
                            .props(thing)
                            .figure(one, FramePlace.CENTRE, way(false))
                            .bound(line(3)));
            return planted(FindingKind.LINE_CROSSED, 4, one, turned);
        }
        sketches.clear();
        sketches.add(together(1).bound(line(0)));
        sketches.add(blank(2).size(ShotSize.FULL)
                .props()
                .figure(one, place(false), way(false))
                .figure(other, place(true), way(true)));
        return new Planted(FindingKind.LINE_CROSSED, "12-2", one);
    }

    private Planted apart() {
        sketches.clear();
        sketches.add(alone(2, true, ShotSize.CLOSE_UP).props().bound(line(1)));
        sketches.add(blank(3).size(ShotSize.MEDIUM_CLOSE_UP)
                .props()
                .figure(other, FramePlace.CENTRE, way(true))
                .bound(line(2)));
        return new Planted(FindingKind.EYELINES_APART, "12-3", other);
    }

    private Planted comesAndGoes() {
        sketches.clear();
        sketches.add(alone(4, true, ShotSize.MEDIUM)
                .props(thing)
                .moving(Movement.PUSH_IN)
                .bound(line(3)));
        sketches.add(alone(5, true, ShotSize.MEDIUM_CLOSE_UP).props().bound(line(1)));
        sketches.add(alone(6, true, ShotSize.CLOSE_UP).props(thing).bound(line(3)));
        return new Planted(FindingKind.PROP_COMES_AND_GOES, "12-5", thing);
    }

    /** An evening may be light and may be dark, but not both. */
    private Planted anotherTime() {
        screenplay = Fountain.parse(screenplay.source().replaceFirst(" - (NIGHT|DAY)", " - EVENING"));
        sketches.clear();
        sketches.add(Sketch.panel("12-1").at(TimeOfDay.DUSK));
        sketches.add(Sketch.panel("12-2").at(TimeOfDay.NIGHT));
        return new Planted(FindingKind.TIME_CHANGED, "12-2", "night");
    }

    @Override
    public String toString() {
        return screenplay.source();
    }
}
