package org.draftroom.critique;

import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.critique.Critique.Making;
import org.draftroom.ollama.reading.Answer;

/** How the answers of a critique were made, taken together; those that were kept count with what they took then. */
final class Answered {

    private Answered() {}

    /** As the model wrote them, one after the other. */
    static String replies(List<Answer> answers) {
        return answers.stream().map(Answer::reply).collect(Collectors.joining("\n\n"));
    }

    /** 2 when any was asked for twice. */
    static int asked(List<Answer> answers) {
        return answers.stream()
                .mapToInt(answer -> answer.making().asked())
                .max()
                .orElse(0);
    }

    static Making making(List<Answer> answers) {
        if (answers.isEmpty()) {
            return new Making("", "", "", "", "{}", 0, 0, 0);
        }
        Answer.Making last = answers.get(answers.size() - 1).making();
        return new Making(
                last.model(),
                last.digest(),
                last.ollamaVersion(),
                last.host(),
                last.options(),
                answers.stream()
                        .mapToInt(answer -> answer.making().promptTokens())
                        .sum(),
                answers.stream()
                        .mapToInt(answer -> answer.making().replyTokens())
                        .sum(),
                answers.stream()
                                .mapToLong(answer -> answer.making().totalMillis())
                                .sum()
                        / 1000);
    }
}
