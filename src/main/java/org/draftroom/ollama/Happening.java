package org.draftroom.ollama;

/** What happened, to be said in the language of whoever reads it: {@code words -> words.nothingAnswers(host)}. */
@FunctionalInterface
public interface Happening {

    /** One plain sentence, without the way out. */
    String in(OllamaWords words);
}
