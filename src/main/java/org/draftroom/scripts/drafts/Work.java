package org.draftroom.scripts.drafts;

/**
 * What a session came to.
 *
 * @param pages how many the script had after it, on US Letter, the title page not counted
 * @param came how many words were there after it that weren't before
 * @param went how many were there before it that weren't after
 */
public record Work(int pages, int came, int went) {}
