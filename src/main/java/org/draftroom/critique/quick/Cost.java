package org.draftroom.critique.quick;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.draftroom.ollama.reading.Answer;
import org.draftroom.ollama.reading.Read;

/**
 * How a reading was made; answers that were kept from earlier ones are counted too.
 *
 * @param model named by the last answer, as the other texts are
 * @param digest of the model, shortened
 * @param prompts their versions
 * @param answers how many answers it is made of
 * @param kept how many of them had been given before
 * @param promptTokens read by the model, cached ones included
 * @param seconds that the answers took on their hosts
 * @param bibles hashes of the bibles that were read with
 */
public record Cost(
        String model,
        String digest,
        String ollamaVersion,
        String options,
        String prompts,
        int answers,
        int kept,
        int promptTokens,
        int replyTokens,
        int seconds,
        List<String> bibles) {

    private static final int SHORT = 12;

    /** @param reads at least one */
    static Cost of(List<Read<?>> reads) {
        List<Answer> answers = reads.stream().<Answer>map(Read::answer).toList();
        Answer.Making last = answers.get(answers.size() - 1).making();
        return new Cost(
                last.model(),
                last.digest().substring(0, Math.min(SHORT, last.digest().length())),
                last.ollamaVersion(),
                last.options(),
                answers.stream().map(Answer::version).distinct().collect(Collectors.joining(", ")),
                answers.size(),
                (int) reads.stream().filter(Read::kept).count(),
                answers.stream()
                        .mapToInt(answer -> answer.making().promptTokens())
                        .sum(),
                answers.stream()
                        .mapToInt(answer -> answer.making().replyTokens())
                        .sum(),
                (int) (answers.stream()
                                .mapToLong(answer -> answer.making().totalMillis())
                                .sum()
                        / 1000),
                List.copyOf(
                        new TreeSet<>(answers.stream().map(Answer::bibleHash).toList())));
    }
}
