package org.draftroom.screenplay.checks;

/**
 * Something that is said of a person, at a place.
 *
 * @param topic whose and of what, by which claims are compared
 * @param value what is said
 * @param layer the layer of time it is said in
 * @param passage where
 * @param from index in the passage of the words that say it
 * @param to index after them
 */
record Claim<T>(String topic, T value, int layer, Passage passage, int from, int to) {

    int source() {
        return passage.source(from);
    }

    int sourceEnd() {
        return passage.sourceEnd(to);
    }
}
