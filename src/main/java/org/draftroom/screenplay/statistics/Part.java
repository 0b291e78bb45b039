package org.draftroom.screenplay.statistics;

/**
 * A speaking part. A speech of several counts for each of them.
 *
 * @param name the name on the cue, upper case, without extensions
 * @param speeches how often the part speaks
 * @param lines printed lines of what it says and sings
 * @param words words of that
 * @param longestSpeech words of its longest speech
 * @param scenes in how many scenes it speaks; what is said before the first heading is in none
 * @param firstPage number of the page of its first cue
 * @param lastPage number of the page that its last speech ends on
 * @param voiceOver how many of its speeches are voices over the scene: {@code (V.O.)}
 * @param offScreen how many come from beside the picture: {@code (O.S.)}, {@code (O.C.)}
 */
public record Part(
        String name,
        int speeches,
        int lines,
        int words,
        int longestSpeech,
        int scenes,
        int firstPage,
        int lastPage,
        int voiceOver,
        int offScreen) {}
