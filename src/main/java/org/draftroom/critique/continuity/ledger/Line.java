package org.draftroom.critique.continuity.ledger;

/**
 * The line that an entry rests on, in the text that is looked at.
 *
 * @param quote as the page shows it
 * @param from source offset (UTF-16)
 * @param to source offset after it
 * @param edited whether it reads differently from when it was read
 */
public record Line(String quote, int from, int to, boolean edited) {

    /** Whether they have a character in common. */
    public boolean meets(Line other) {
        return from < other.to && other.from < to;
    }
}
