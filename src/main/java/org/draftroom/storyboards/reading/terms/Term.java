package org.draftroom.storyboards.reading.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed vocabulary; implemented by enums only. */
public interface Term {

    /** The constant's name. */
    String name();

    /** As prompts, replies, forms, files and the database have it: {@code medium-close-up}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The term of a vocabulary that this word is, exactly. */
    static <T extends Term> Optional<T> of(T[] vocabulary, String word) {
        return Arrays.stream(vocabulary)
                .filter(term -> term.word().equals(word))
                .findFirst();
    }
}
