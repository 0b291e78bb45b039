package org.draftroom.evaluation.storyboards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.draftroom.evaluation.storyboards.Plan.Standing;
import org.draftroom.evaluation.storyboards.Plan.Words;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.Horizon;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.LightKey;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** The panels that are drawn: each size and framing as often as the others, the rest by chance of a fixed seed. */
final class Plans {

    /** How many there are. */
    static final int COUNT = 320;

    private static final List<ShotSize> SIZES = List.of(ShotSize.values());
    private static final List<Movement> MOVES = List.of(
            Movement.PAN_LEFT,
            Movement.PAN_RIGHT,
            Movement.TILT_UP,
            Movement.TILT_DOWN,
            Movement.PUSH_IN,
            Movement.PULL_OUT,
            Movement.TRUCK_LEFT,
            Movement.TRUCK_RIGHT);
    private static final List<String> SAID = List.of(
            "WAIT FOR ME", "IT WASN'T LOCKED", "WHO SENT YOU?", "NOT TONIGHT", "I COUNTED THEM TWICE", "GIVE IT BACK");
    private static final List<String> SIGNS = List.of("HOTEL", "BAKERY", "PIER 4", "NO ENTRY");
    private static final List<String> CAPTIONS = List.of("THREE DAYS LATER", "THE NEXT MORNING", "LISBON, 1962");

    private final Random random;

    private Plans(Random random) {
        this.random = random;
    }

    static List<Plan> all() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            plans.add(new Plans(new Random(4_001L * i + 17)).plan(i));
        }
        return List.copyOf(plans);
    }

    private Plan plan(int index) {
        ShotSize size = SIZES.get(index % SIZES.size());
        Framing framing = framing(size, index / SIZES.size());
        Setting setting = random.nextBoolean() ? Setting.INTERIOR : Setting.EXTERIOR;
        TimeOfDay time = size != ShotSize.EXTREME_WIDE && random.nextInt(3) == 0 ? TimeOfDay.NIGHT : TimeOfDay.DAY;
        boolean moves = random.nextInt(4) == 0;
        ScreenDirection direction = direction(size, framing, moves);
        return new Plan(
                "drawn-%03d".formatted(index + 1),
                size,
                framing,
                setting,
                time,
                time == TimeOfDay.NIGHT ? LightKey.LOW : LightKey.HIGH,
                random.nextInt(6) == 0 ? Horizon.CANTED : Horizon.LEVEL,
                moves ? MOVES.get(random.nextInt(MOVES.size())) : Movement.STATIC,
                direction,
                people(size, framing, direction),
                thing(size),
                words(size));
    }

    /** Near sizes are of one; nobody is on an insert. */
    private static Framing framing(ShotSize size, int turn) {
        return switch (size) {
            case INSERT -> Framing.EMPTY;
            case EXTREME_CLOSE_UP, CLOSE_UP -> Framing.SINGLE;
            case MEDIUM_CLOSE_UP, MEDIUM ->
                List.of(Framing.SINGLE, Framing.TWO_SHOT, Framing.OVER_THE_SHOULDER)
                        .get(turn % 3);
            case EXTREME_WIDE ->
                List.of(Framing.EMPTY, Framing.SINGLE, Framing.TWO_SHOT).get(turn % 3);
            default ->
                List.of(Framing.SINGLE, Framing.TWO_SHOT, Framing.THREE_SHOT).get(turn % 3);
        };
    }

    private ScreenDirection direction(ShotSize size, Framing framing, boolean moves) {
        boolean canWalk = framing == Framing.SINGLE
                && size.ordinal() >= ShotSize.WIDE.ordinal()
                && size.ordinal() <= ShotSize.MEDIUM_WIDE.ordinal();
        if (!canWalk || moves || random.nextBoolean()) {
            return ScreenDirection.STILL;
        }
        return random.nextBoolean() ? ScreenDirection.LEFT : ScreenDirection.RIGHT;
    }

    private List<Standing> people(ShotSize size, Framing framing, ScreenDirection direction) {
        List<Actor> actors = new ArrayList<>(List.of(Actor.values()));
        Collections.shuffle(actors, random);
        return switch (framing) {
            case EMPTY -> List.of();
            case TWO_SHOT ->
                List.of(
                        new Standing(actors.get(0), FramePlace.LEFT, Facing.RIGHT),
                        new Standing(actors.get(1), FramePlace.RIGHT, Facing.LEFT));
            case THREE_SHOT ->
                List.of(
                        new Standing(actors.get(0), FramePlace.LEFT, facing()),
                        new Standing(actors.get(1), FramePlace.CENTRE, facing()),
                        new Standing(actors.get(2), FramePlace.RIGHT, facing()));
            case OVER_THE_SHOULDER -> overTheShoulder(actors);
            default -> List.of(new Standing(actors.get(0), place(size), facing(size, direction)));
        };
    }

    private List<Standing> overTheShoulder(List<Actor> actors) {
        return random.nextBoolean()
                ? List.of(
                        new Standing(actors.get(0), FramePlace.LEFT, Facing.AWAY),
                        new Standing(actors.get(1), FramePlace.RIGHT, Facing.LEFT))
                : List.of(
                        new Standing(actors.get(0), FramePlace.RIGHT, Facing.AWAY),
                        new Standing(actors.get(1), FramePlace.LEFT, Facing.RIGHT));
    }

    private FramePlace place(ShotSize size) {
        boolean near = size.ordinal() >= ShotSize.CLOSE_UP.ordinal();
        return near
                ? FramePlace.CENTRE
                : List.of(FramePlace.LEFT, FramePlace.CENTRE, FramePlace.RIGHT).get(random.nextInt(3));
    }

    private Facing facing(ShotSize size, ScreenDirection direction) {
        return switch (direction) {
            case LEFT -> Facing.LEFT;
            case RIGHT -> Facing.RIGHT;
            default ->
                size == ShotSize.EXTREME_CLOSE_UP
                        ? List.of(Facing.LEFT, Facing.RIGHT, Facing.TOWARDS).get(random.nextInt(3))
                        : facing();
        };
    }

    private Facing facing() {
        return Facing.values()[random.nextInt(Facing.values().length)];
    }

    private Optional<Thing> thing(ShotSize size) {
        boolean wanted = size == ShotSize.INSERT
                || size != ShotSize.EXTREME_WIDE
                        && size.ordinal() < ShotSize.CLOSE_UP.ordinal()
                        && random.nextInt(3) == 0;
        return wanted ? Optional.of(Thing.values()[random.nextInt(Thing.values().length)]) : Optional.empty();
    }

    private Optional<Words> words(ShotSize size) {
        if (size == ShotSize.EXTREME_CLOSE_UP || random.nextInt(3) != 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (random.nextInt(3)) {
                    case 0 -> new Words(SIGNS.get(random.nextInt(SIGNS.size())), LetteringRole.SIGN);
                    case 1 -> new Words(CAPTIONS.get(random.nextInt(CAPTIONS.size())), LetteringRole.CAPTION);
                    default -> new Words(SAID.get(random.nextInt(SAID.size())), LetteringRole.DIALOGUE);
                });
    }
}
