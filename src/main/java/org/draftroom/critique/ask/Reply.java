package org.draftroom.critique.ask;

import java.util.List;

/**
 * An answer, as far as it holds. Goes to JSON and back.
 *
 * @param withheld sentences whose quote isn't in the script
 * @param malformed parts that were incomplete or too long
 */
public record Reply(Verdict verdict, List<Sentence> sentences, int withheld, int malformed) {

    public Reply {
        sentences = List.copyOf(sentences);
    }
}
