package org.draftroom.screenplay.revisions;

import java.util.List;

/**
 * A scene of two texts, or what stands before the first.
 *
 * @param state what became of it
 * @param name its number as written or counted, in the later text if it is there; empty before the first scene
 * @param heading its heading, in the later text if it is there; empty before the first scene
 * @param earlier its place among the stretches of the earlier text, or -1; 0 is what stands before the first scene
 * @param now its place in the later one, or -1
 * @param paragraphs all of it, with what became of its words
 */
public record ComparedScene(
        State state, String name, String heading, int earlier, int now, List<ComparedParagraph> paragraphs) {

    /** What became of a scene. One that stands elsewhere among the others is moved, whatever else changed in it. */
    public enum State {
        SAME,
        CHANGED,
        MOVED,
        ADDED,
        CUT
    }

    /** How many of its lines changed, came or went; a paragraph is a line, as it is in the source. */
    public int changedLines() {
        return (int) paragraphs.stream().filter(ComparedParagraph::isChanged).count();
    }
}
