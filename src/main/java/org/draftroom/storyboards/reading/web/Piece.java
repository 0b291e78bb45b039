package org.draftroom.storyboards.reading.web;

/**
 * A piece of a line.
 *
 * @param text empty for a mark alone
 * @param mark a word in a chip behind it, or empty
 * @param byHand whether a person said it
 */
record Piece(String text, String mark, boolean byHand) {}
