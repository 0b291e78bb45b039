package org.draftroom.support.jobs;

/**
 * What a follower of a job hears: {@code progress}, {@code output}, at last {@code ended}.
 *
 * @param id how much of the output was told when this was said; following from it repeats nothing
 * @param data JSON
 */
public record JobEvent(long id, String name, String data) {}
