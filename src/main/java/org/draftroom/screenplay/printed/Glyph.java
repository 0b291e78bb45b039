package org.draftroom.screenplay.printed;

/**
 * A character where it stands on a page. Lengths in thousandths of an inch, from the top left corner of the page
 * as it is looked at.
 *
 * @param text what it says; more than one character for a ligature
 * @param left where it starts
 * @param right where the next one would start
 * @param baseline the line it stands on
 * @param size height of its type
 * @param style bits of {@link org.draftroom.screenplay.Style}; underlines come as {@link Rule}s
 * @param part index of the part of the script that it is known to belong to, or -1; see {@link PrintedScript#parts}
 */
public record Glyph(String text, int left, int right, int baseline, int size, int style, int part) {}
