package org.draftroom.ollama.reading;

/** Reads a reply and looks for every quote in it. Pure: the same reply always gives the same. Never throws. */
@FunctionalInterface
public interface Check<T> {

    Checked<T> of(String reply);
}
