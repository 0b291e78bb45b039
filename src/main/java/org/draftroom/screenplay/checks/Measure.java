package org.draftroom.screenplay.checks;

import java.util.Set;

/**
 * A number of a unit: forty years.
 *
 * @param number how many
 * @param passage where
 * @param from index in the passage of the number
 * @param to index after the unit
 * @param about rarer words around it, by which it is known what is measured
 */
record Measure(int number, Passage passage, int from, int to, Set<String> about) {

    String said() {
        return passage.text().substring(from, to).replace('\n', ' ');
    }
}
