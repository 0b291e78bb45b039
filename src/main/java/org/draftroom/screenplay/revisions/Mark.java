package org.draftroom.screenplay.revisions;

/**
 * A stretch of a script's source that a revision changed.
 *
 * @param from source offset of its first character
 * @param to source offset after its last one; the same where something was taken out
 * @param revision which revision it was, from 0
 */
public record Mark(int from, int to, int revision) {}
