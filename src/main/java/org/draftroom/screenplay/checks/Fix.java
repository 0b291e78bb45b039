package org.draftroom.screenplay.checks;

import java.util.List;

/**
 * A change to the source that mends a finding. It makes the finding vanish and adds none.
 *
 * @param label what it does, for a button
 * @param replacements what is changed, by place, not overlapping; at least one
 */
public record Fix(String label, List<Replacement> replacements) {

    /**
     * @param from source offset
     * @param to source offset after what is replaced; {@code from} where something is put in
     * @param text what comes there
     */
    public record Replacement(int from, int to, String text) {}

    static Fix of(String label, int from, int to, String text) {
        return new Fix(label, List.of(new Replacement(from, to, text)));
    }

    /** The source with the change made. */
    public String apply(String source) {
        StringBuilder changed = new StringBuilder(source);
        for (int i = replacements.size() - 1; i >= 0; i--) {
            Replacement one = replacements.get(i);
            changed.replace(one.from(), one.to(), one.text());
        }
        return changed.toString();
    }
}
