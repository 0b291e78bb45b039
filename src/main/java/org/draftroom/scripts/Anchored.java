package org.draftroom.scripts;

/** Where a quoted passage is in a later version of its script. */
public sealed interface Anchored {

    /** The passage stands where edits around it have carried it, letter for letter. */
    record InPlace(Range range) implements Anchored {}

    /** The passage was changed; the range is what became of it. */
    record Edited(Range range) implements Anchored {}

    /** The passage was taken out and stands, letter for letter, in one other place. */
    record Moved(Range range) implements Anchored {}

    /** The passage is in the script no longer. */
    record Gone() implements Anchored {}
}
