package org.draftroom.screenplay.checks;

/**
 * A number of things.
 *
 * @param thing the plural noun in upper case, by which counts are compared
 * @param number how many
 * @param definite whether they are known: "the three", "those thirty"
 * @param passage where
 * @param from index in the passage of the first word that says so
 * @param to index after the last
 */
record Count(String thing, int number, boolean definite, Passage passage, int from, int to) {

    String said() {
        return passage.text().substring(from, to).replace('\n', ' ');
    }
}
