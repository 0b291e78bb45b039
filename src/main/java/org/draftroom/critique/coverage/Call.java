package org.draftroom.critique.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader advises. */
public enum Call {
    PASS,
    CONSIDER,
    RECOMMEND;

    /** As prompts and replies have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Call> of(String word) {
        return Arrays.stream(values()).filter(call -> call.word().equals(word)).findFirst();
    }
}
