package org.draftroom.scripts.bible;

/** What came of a change of a bible. */
public sealed interface Outcome {

    /** It is done; the entry as it is now. */
    record Done(Entry entry) implements Outcome {}

    /** Somebody else edited it since; nothing was changed. */
    record Moved(Entry now) implements Outcome {}

    /** Another entry of the kind has one of the names; nothing was changed. */
    record Taken(Entry other) implements Outcome {}

    /** There is no such entry any more. */
    record Gone() implements Outcome {}

    /** The bible has as many entries as it can have. */
    record Full() implements Outcome {}
}
