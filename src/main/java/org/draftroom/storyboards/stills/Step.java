package org.draftroom.storyboards.stills;

/** What a comparison of two stills goes through, in order. */
public enum Step {
    LANDMARKS,
    LAYING,
    EVENING,
    DIFFERENCES
}
