package org.draftroom.screenplay.statistics;

import java.util.List;

/**
 * The voice of a part.
 *
 * @param part its name
 * @param words how many words it says
 * @param variety the distance of one half of what it says from the other: how much it varies in itself
 * @param ownWords words that it uses much more than all other voices together, the most telling first; often none
 */
public record Voice(String part, int words, double variety, List<String> ownWords) {}
