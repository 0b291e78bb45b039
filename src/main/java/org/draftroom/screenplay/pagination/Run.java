package org.draftroom.screenplay.pagination;

/**
 * Characters of one line that share their styles.
 *
 * @param text the characters
 * @param style bits of {@link org.draftroom.screenplay.Style}
 */
public record Run(String text, int style) {}
