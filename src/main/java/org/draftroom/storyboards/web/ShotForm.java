package org.draftroom.storyboards.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.draftroom.storyboards.Shot;
import org.draftroom.support.Storable;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed of a panel's shot. */
public class ShotForm {

    @RestForm
    String number;

    @RestForm
    String action;

    @RestForm
    String dialogue;

    @RestForm
    String sound;

    @RestForm
    String lens;

    @RestForm
    String move;

    /** Empty where it is to be reckoned. */
    @RestForm
    String seconds;

    /** What it was typed on. */
    @RestForm
    int edition;

    /** What is wrong with a field. */
    public enum Fault {
        NUMBER,
        ACTION,
        DIALOGUE,
        SOUND,
        LENS,
        MOVE,
        SECONDS
    }

    /**
     * The fields as they are shown.
     *
     * @param wrong the first field that can't be written as it is; null when all can
     */
    public record Fields(
            String number,
            String action,
            String dialogue,
            String sound,
            String lens,
            String move,
            String seconds,
            int edition,
            Fault wrong) {

        static Fields of(Shot shot, int edition) {
            return new Fields(
                    shot.number(),
                    shot.action(),
                    shot.dialogue(),
                    shot.sound(),
                    shot.lens(),
                    shot.move(),
                    shot.duration().map(ShownTime::inSeconds).orElse(""),
                    edition,
                    null);
        }

        /** The same, typed on another edition. */
        Fields on(int other) {
            return new Fields(number, action, dialogue, sound, lens, move, seconds, other, wrong);
        }

        Shot shot() {
            return new Shot(number, action, dialogue, sound, lens, move, duration(seconds));
        }

        public boolean isBlank() {
            return (number + action + dialogue + sound + lens + move + seconds).isEmpty();
        }

        public boolean isWrong(String field) {
            return wrong != null && wrong.name().equalsIgnoreCase(field);
        }
    }

    Fields fields() {
        Fields typed = new Fields(
                line(number),
                text(action),
                text(dialogue),
                text(sound),
                line(lens),
                line(move),
                line(seconds),
                edition,
                null);
        return new Fields(
                typed.number,
                typed.action,
                typed.dialogue,
                typed.sound,
                typed.lens,
                typed.move,
                typed.seconds,
                edition,
                fault(typed));
    }

    private static Fault fault(Fields typed) {
        if (typed.number.length() > Shot.NUMBER_LIMIT) {
            return Fault.NUMBER;
        }
        if (typed.action.length() > Shot.TEXT_LIMIT) {
            return Fault.ACTION;
        }
        if (typed.dialogue.length() > Shot.TEXT_LIMIT) {
            return Fault.DIALOGUE;
        }
        if (typed.sound.length() > Shot.TEXT_LIMIT) {
            return Fault.SOUND;
        }
        if (typed.lens.length() > Shot.LINE_LIMIT) {
            return Fault.LENS;
        }
        if (typed.move.length() > Shot.LINE_LIMIT) {
            return Fault.MOVE;
        }
        return typed.seconds.isEmpty() || duration(typed.seconds).isPresent() ? null : Fault.SECONDS;
    }

    /** Of "4.5" or "4,5". */
    private static Optional<Duration> duration(String seconds) {
        if (!seconds.matches("\\d{1,4}([.,]\\d{1,3})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(seconds.replace(',', '.'));
        Duration duration = Duration.ofMillis(
                number.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact());
        boolean fits = duration.compareTo(Shot.SHORTEST) >= 0 && duration.compareTo(Shot.LONGEST) <= 0;
        return fits ? Optional.of(duration) : Optional.empty();
    }

    private static String text(String typed) {
        return typed == null ? "" : Storable.text(typed.replaceAll("\\R", "\n").strip());
    }

    private static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }
}
