package org.draftroom.screenplay.checks;

/**
 * From where on something is too long.
 *
 * @param dialogueLines printed lines that a speech may have
 * @param actionLines printed lines that a paragraph of action may have
 */
public record Limits(int dialogueLines, int actionLines) {

    /** What is used where nobody says otherwise: a speech may take a third of a page. */
    public static final Limits DEFAULT = new Limits(18, 10);
}
