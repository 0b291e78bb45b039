package org.draftroom.storyboards.reading.terms;

/** What words on a panel are there for. */
public enum LetteringRole implements Term {
    /** Somebody says them: a balloon, or a line with a name before it. */
    DIALOGUE,
    /** They tell or place something: a title, “Three days later”. */
    CAPTION,
    /** They stand in the story: on a shop, a letter, a screen. */
    SIGN,
    /** A sound drawn as letters. */
    SOUND,
    /** The artist's own, for whoever shoots it: a number, “dolly in”. */
    NOTE
}
