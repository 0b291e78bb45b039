package org.draftroom.critique.alternatives;

/**
 * Another wording for a line, written by the model.
 *
 * @param line on one line; put in the old one's place it changes nothing around it
 * @param trade what is gained and lost by it, the model's opinion
 */
public record Variant(String line, String trade) {}
