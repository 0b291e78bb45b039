package org.draftroom.screenplay.statistics;

import java.util.List;

/**
 * Two voices side by side.
 *
 * @param one the part with more words of the two
 * @param other the other
 * @param distance how far the halves of one are from the halves of the other, on average
 * @param distinctness that distance over how much the two vary in themselves, as a root mean square: about 1 where
 *     nothing tells the two apart, the higher the more distinct
 * @param ofOne words that one uses much more than the other, the most telling first; often none
 * @param ofOther words that the other uses much more
 */
public record VoicePair(
        String one, String other, double distance, double distinctness, List<String> ofOne, List<String> ofOther) {}
