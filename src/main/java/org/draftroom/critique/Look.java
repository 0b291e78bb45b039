package org.draftroom.critique;

import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Check;
import org.draftroom.ollama.reading.Step;

/**
 * One question about a scene.
 *
 * @param name for people who wait: “Comedy”
 */
record Look(Lens lens, String name, Asked asked, Check<Assessment> check) {

    /** @param seed from 1; another has it asked anew */
    Step<Assessment> step(int seed) {
        return new Step<>(name, asked.withSeed(seed), check);
    }
}
