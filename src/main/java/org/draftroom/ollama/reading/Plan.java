package org.draftroom.ollama.reading;

import java.util.List;

/**
 * What a long reading will ask.
 *
 * @param steps those that are known before it begins, in order
 * @param further how many more there will be, made of the answers; an estimate
 */
public record Plan(List<Step<?>> steps, int further) {

    public Plan {
        steps = List.copyOf(steps);
    }

    int size() {
        return steps.size() + further;
    }
}
