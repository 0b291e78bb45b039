package org.draftroom.storyboards.reading;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is held of one thing about a panel.
 *
 * @param value empty exactly when it is {@link Confidence#UNSURE}: also when a person says that it can't be told
 * @param corrected whether a person said it; else the model did, or nobody has yet
 */
public record Seen<T>(Optional<T> value, Confidence confidence, boolean corrected) {

    public Seen {
        if (value.isEmpty() != (confidence == Confidence.UNSURE)) {
            throw new IllegalArgumentException("value " + value + " with confidence " + confidence);
        }
    }

    /** The model says it, without doubts. */
    public static <T> Seen<T> sure(T value) {
        return new Seen<>(Optional.of(value), Confidence.SURE, false);
    }

    /** The model says it, with doubts. */
    public static <T> Seen<T> likely(T value) {
        return new Seen<>(Optional.of(value), Confidence.LIKELY, false);
    }

    /** Nobody says anything. */
    public static <T> Seen<T> unsure() {
        return new Seen<>(Optional.empty(), Confidence.UNSURE, false);
    }

    /** A person says it. */
    public static <T> Seen<T> byHand(T value) {
        return new Seen<>(Optional.of(value), Confidence.SURE, true);
    }

    /** A person says that it can't be told. */
    public static <T> Seen<T> openByHand() {
        return new Seen<>(Optional.empty(), Confidence.UNSURE, true);
    }

    public boolean isUnsure() {
        return value.isEmpty();
    }

    public boolean is(T wanted) {
        return value.filter(wanted::equals).isPresent();
    }

    /** The same with this done to its value. */
    public Seen<T> map(UnaryOperator<T> change) {
        return new Seen<>(value.map(change), confidence, corrected);
    }
}
