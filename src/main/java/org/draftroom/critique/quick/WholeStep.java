package org.draftroom.critique.quick;

import java.util.List;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.digest.DigestText;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Material;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Question;
import org.draftroom.ollama.reading.Step;

/** The one question about all digests. */
final class WholeStep {

    /** Of the prompt; its files are under {@code prompts/quick}. */
    static final String VERSION = "v1";

    private static final Question QUESTION = Question.of("quick", VERSION, "whole", 3000, 1);

    /** A token has about four characters in English, fewer in other languages. */
    private static final int CHARACTERS_A_TOKEN = 3;

    private WholeStep() {}

    /**
     * @param pages the page each digest's scene begins on
     * @param context tokens that question and answer together have room for
     */
    static Step<Whole> of(
            PinnedScript script, Prefix prefix, List<Digest> digests, List<Integer> pages, int context, String name) {
        int taken = prefix.system().length()
                + prefix.head().length()
                + QUESTION.text().length();
        int most = Math.max(2000, (context - QUESTION.maxTokens()) * CHARACTERS_A_TOKEN - taken);
        return new Step<>(
                name, asked(prefix, DigestText.of(digests, pages, most)), reply -> WholeCheck.of(script, reply));
    }

    static Asked asked(Prefix prefix, String digests) {
        return QUESTION.about(prefix, Material.fenced("THE DIGESTS", "digests", digests));
    }
}
