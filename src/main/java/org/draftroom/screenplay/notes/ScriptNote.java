package org.draftroom.screenplay.notes;

/**
 * A note that a writer left in a script, {@code [[like this]]}.
 *
 * @param text what it says; lines are joined by {@code \n}
 * @param element index of the element it stands in
 * @param at source offset of its first bracket
 */
public record ScriptNote(String text, int element, int at) {}
