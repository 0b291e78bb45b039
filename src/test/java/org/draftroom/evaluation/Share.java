package org.draftroom.evaluation;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** So many of so many, with Wilson's 95 % interval: what the share may be where the sample is this small. */
public record Share(int hits, int of) {

    private static final double Z = 1.959964;

    public static <T> Share of(Collection<T> all, Predicate<T> holds) {
        return new Share((int) all.stream().filter(holds).count(), all.size());
    }

    /** 0 to 1; 0 of nothing. */
    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - reach());
    }

    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + reach());
    }

    /** As {@code 23 of 40 (57.5 %, 42–72 %)}; {@code none} where there was nothing to count. */
    public String words() {
        return of == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%d of %d (%.1f %%, %.0f–%.0f %%)",
                        hits,
                        of,
                        100 * value(),
                        100 * low(),
                        100 * high());
    }

    private double centre() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }
}
