package org.draftroom.storyboards.reading.web;

/** What can be wrong with a correction. */
public enum Fault {
    TOO_LONG,
    NO_SUCH_WORD,
    TOO_MANY
}
