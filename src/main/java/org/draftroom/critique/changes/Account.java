package org.draftroom.critique.changes;

import java.util.List;

/**
 * What changed, as far as it holds.
 *
 * @param withheld sentences that name no change, or quote words that neither came nor went in it
 * @param malformed parts that were incomplete or too long
 */
public record Account(List<ChangeSentence> sentences, int withheld, int malformed) {

    public Account {
        sentences = List.copyOf(sentences);
    }
}
