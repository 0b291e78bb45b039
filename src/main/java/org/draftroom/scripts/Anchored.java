package org.draftroom.scripts;

/** Where a quoted passage is in a later version of its script. */
public sealed interface Anchored {

    /** The passage stands where edits around it have carried it, letter for letter. */
    record InPlace(Range range) implements Anchored {}

    /**
     * The passage was changed; the range is what became of it.
     *
     * @param moved true when most of it was taken out and stands in another place
     */
    record Edited(Range range, boolean moved) implements Anchored {

        /** Where it was. */
        Edited(Range range) {
            this(range, false);
        }
    }

    /** The passage was taken out and stands, letter for letter, in one other place. */
    record Moved(Range range) implements Anchored {}

    /** The passage is in the script no longer. */
    record Gone() implements Anchored {}
}
