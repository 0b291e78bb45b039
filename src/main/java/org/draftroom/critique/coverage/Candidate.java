package org.draftroom.critique.coverage;

import org.draftroom.critique.reading.Cited;

/**
 * A note on a scene, on a line that is there; goes to JSON and back as it is.
 *
 * @param id by which questions about the whole script name it, as {@code s12n1}
 * @param title the weakness in a few words
 * @param what what is on the page and what it costs
 * @param remedy one direction to take
 * @param weight 1 when the scene suffers, 2 when its neighbours do, 3 when the whole script does; the model's opinion
 */
public record Candidate(String id, Aspect aspect, String title, String what, String remedy, int weight, Cited cited) {}
