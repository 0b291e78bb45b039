package org.draftroom.scripts.web;

/**
 * A revision of a script, and what it came to.
 *
 * @param color the code of its colour
 * @param paper the code of its paper's colour
 * @param when "24 November 2026, 14:02"
 * @param since the version at which it began
 * @param changed "Scenes 3, 12A; pages 4–6"
 * @param latest whether none began after it
 * @param current whether it goes on
 */
public record RevisionRow(
        int number,
        String name,
        String color,
        String paper,
        String when,
        String by,
        int since,
        String changed,
        boolean latest,
        boolean current) {}
