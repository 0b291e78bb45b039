package org.draftroom.critique.coverage;

import java.util.List;
import java.util.TreeSet;
import org.draftroom.ollama.reading.Answer;

/**
 * How a coverage was made; answers that were kept from earlier readings are counted too.
 *
 * @param model named by the last answer, as the other texts are
 * @param answers it is made of
 * @param promptTokens read by the model, cached ones included
 * @param seconds that the answers took on their hosts
 * @param bibles hashes of the bibles that were read with
 */
public record Making(
        String model,
        String digest,
        String ollamaVersion,
        int answers,
        long promptTokens,
        long replyTokens,
        long seconds,
        List<String> bibles) {

    private static final int SHORT = 12;

    /** @param answers at least one */
    static Making of(List<Answer> answers) {
        Answer.Making last = answers.get(answers.size() - 1).making();
        return new Making(
                last.model(),
                last.digest().substring(0, Math.min(SHORT, last.digest().length())),
                last.ollamaVersion(),
                answers.size(),
                answers.stream()
                        .mapToLong(answer -> answer.making().promptTokens())
                        .sum(),
                answers.stream()
                        .mapToLong(answer -> answer.making().replyTokens())
                        .sum(),
                answers.stream()
                                .mapToLong(answer -> answer.making().totalMillis())
                                .sum()
                        / 1000,
                List.copyOf(
                        new TreeSet<>(answers.stream().map(Answer::bibleHash).toList())));
    }

    public long minutes() {
        return Math.max(1, Math.round(seconds / 60.0));
    }
}
