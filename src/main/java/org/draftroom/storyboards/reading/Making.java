package org.draftroom.storyboards.reading;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.ollama.reading.Answer;

/**
 * How a panel was read: everything that decides it, and what it took, over all of its questions.
 *
 * @param digest of the model
 * @param prompts the versions of the prompts
 * @param options of the first question, as JSON
 * @param inputHash of the first question: prompt, picture, people and options
 * @param peopleHash of the people that were known, empty for nobody
 * @param promptTokens read, in all askings, cached ones included
 * @param asked how many answers the model gave; those of no use count too
 * @param seed the how-manieth reading of this version it is, from 1
 */
public record Making(
        String model,
        String digest,
        String ollamaVersion,
        String host,
        String prompts,
        String options,
        String inputHash,
        String peopleHash,
        int promptTokens,
        int replyTokens,
        long promptMillis,
        long replyMillis,
        long totalMillis,
        int asked,
        int seed,
        Instant readAt) {

    /** @param answers at least one, the first question's first */
    static Making of(List<Answer> answers, int seed, Instant now) {
        Answer first = answers.get(0);
        return new Making(
                first.making().model(),
                first.making().digest(),
                first.making().ollamaVersion(),
                first.making().host(),
                answers.stream().map(Answer::version).distinct().collect(Collectors.joining(", ")),
                first.making().options(),
                first.key(),
                first.bibleHash(),
                answers.stream().mapToInt(one -> one.making().promptTokens()).sum(),
                answers.stream().mapToInt(one -> one.making().replyTokens()).sum(),
                answers.stream().mapToLong(one -> one.making().promptMillis()).sum(),
                answers.stream().mapToLong(one -> one.making().replyMillis()).sum(),
                answers.stream().mapToLong(one -> one.making().totalMillis()).sum(),
                answers.stream().mapToInt(one -> one.making().asked()).sum(),
                seed,
                now);
    }

    public int seconds() {
        return (int) Math.round(totalMillis / 1000.0);
    }
}
