package org.draftroom.screenplay.statistics;

/**
 * A speaking part.
 *
 * @param name the name on the cue, upper case, without extensions
 * @param speeches how often the part speaks
 * @param lines printed lines of its dialogue
 * @param words words of its dialogue
 * @param scenes in how many scenes it speaks
 */
public record Part(String name, int speeches, int lines, int words, int scenes) {}
