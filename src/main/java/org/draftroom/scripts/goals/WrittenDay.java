package org.draftroom.scripts.goals;

/**
 * What somebody wrote in a script on one day: how much longer it became by their edits; below zero where it became shorter.
 *
 * @param day {@code 2026-11-24}, in the person's own zone
 * @param words printed words
 * @param eighths eighths of a page, on US Letter
 */
public record WrittenDay(String day, int words, int eighths) {}
