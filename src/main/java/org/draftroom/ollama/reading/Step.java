package org.draftroom.ollama.reading;

/**
 * One question of a long reading.
 *
 * @param name for people who look on, as “Scene 12”
 */
public record Step<T>(String name, Asked asked, Check<T> check) {}
