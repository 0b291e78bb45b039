package org.draftroom.ollama.reading;

import java.util.Optional;
import org.draftroom.support.jobs.JobRunner;

/**
 * A question that was put, and what came of it.
 *
 * @param value empty when neither of two answers could be used
 * @param kept true when it had been answered before, so that nobody was asked
 */
public record Read<T>(Optional<T> value, Answer answer, boolean kept) {

    /** The value. */
    public T orFail(AskingWords words) throws JobRunner.Failed {
        return value.orElseThrow(() -> new JobRunner.Failed(words.unusable()));
    }
}
