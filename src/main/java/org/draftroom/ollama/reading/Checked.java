package org.draftroom.ollama.reading;

import java.util.List;
import java.util.Optional;

/**
 * What is left of a reply after it was read and its quotes were looked for.
 *
 * @param value empty when nothing could be made of it
 * @param faults what to tell the model when it is asked once more; empty when once is enough
 * @param worth of two answers the worthier is kept
 */
public record Checked<T>(Optional<T> value, List<String> faults, int worth) {

    public Checked {
        faults = List.copyOf(faults);
    }

    /** Good as it is. */
    public static <T> Checked<T> usable(T value) {
        return new Checked<>(Optional.of(value), List.of(), Integer.MAX_VALUE);
    }

    /** Better than nothing; worth asking once more. */
    public static <T> Checked<T> poor(T value, int worth, List<String> faults) {
        return new Checked<>(Optional.of(value), faults, worth);
    }

    /** Nothing to be made of. */
    public static <T> Checked<T> unusable(String... faults) {
        return new Checked<>(Optional.empty(), List.of(faults), -1);
    }

    public boolean isUsable() {
        return value.isPresent();
    }

    public boolean isWorthAskingAgain() {
        return !faults.isEmpty();
    }
}
