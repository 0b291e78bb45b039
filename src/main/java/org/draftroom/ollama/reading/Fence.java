package org.draftroom.ollama.reading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.draftroom.ollama.Neutral;

/** The lines around a text of people in a prompt, which nothing inside it can forge. */
public final class Fence {

    private static final Pattern LIKE_A_FENCE = Pattern.compile("={3,}");

    private Fence() {}

    /**
     * The text made harmless: neither the model's own markup ({@link Neutral}) nor anything that looks like a fence
     * is in it; {@code ===} becomes {@code ~~~}. One character for one, so offsets stay; twice changes nothing more.
     */
    public static String neutral(String text) {
        return LIKE_A_FENCE.matcher(Neutral.text(text)).replaceAll(Fence::tildes);
    }

    /** The harmless text between the lines {@code === name begins ===} and {@code === name ends ===}. */
    public static String around(String name, String text) {
        return "=== " + name + " begins ===\n" + neutral(text).strip() + "\n=== " + name + " ends ===\n";
    }

    private static String tildes(MatchResult run) {
        return "~".repeat(run.end() - run.start());
    }
}
