package org.draftroom.critique;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a scene is looked at for, each a question of its own; in the order they are put and shown. */
public enum Lens {
    ALL_ROUND,
    CONFLICT,
    SUBTEXT,
    DIALOGUE,
    VISUAL,
    PACING,
    COMEDY,
    GENRE,
    /** What each character wants: a table, without notes. */
    WANTS,
    /** Each character's lines against their lines in other scenes. */
    VOICES;

    /** As forms, the database and the prompts' files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether more than its name has to be said of it. */
    public boolean isExplained() {
        return this == ALL_ROUND || this == WANTS || this == VOICES;
    }

    static Optional<Lens> of(String word) {
        return Stream.of(values()).filter(lens -> lens.word().equals(word)).findFirst();
    }

    /** The lenses of these words, unknown ones left out; all-round where there is none. */
    public static Set<Lens> of(Collection<String> words) {
        Set<Lens> lenses = EnumSet.noneOf(Lens.class);
        words.forEach(word -> of(word).ifPresent(lenses::add));
        return lenses.isEmpty() ? EnumSet.of(ALL_ROUND) : lenses;
    }

    static String words(Set<Lens> lenses) {
        return lenses.stream().sorted().map(Lens::word).collect(Collectors.joining(","));
    }
}
