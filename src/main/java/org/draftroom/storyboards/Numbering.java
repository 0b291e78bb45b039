package org.draftroom.storyboards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers panels by scene and shot: {@code 12A-3} is the third panel of scene 12A. Panels of no scene are only counted.
 * A number that was set by hand stays as it is, counts for nothing, and no other panel gets it.
 */
public final class Numbering {

    /** A panel before it has its label: the number of its scene, or empty; the label set by hand, or empty. */
    public record Unnumbered(String scene, String set) {}

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken;

    private Numbering(Set<String> taken) {
        this.taken = taken;
    }

    /** The labels of the panels, in their order. */
    public static List<String> of(List<Unnumbered> panels) {
        Set<String> taken = panels.stream()
                .map(Unnumbered::set)
                .filter(set -> !set.isEmpty())
                .map(set -> set.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        Numbering numbering = new Numbering(taken);
        return panels.stream().map(numbering::label).toList();
    }

    private String label(Unnumbered panel) {
        return panel.set().isEmpty() ? next(panel.scene()) : panel.set();
    }

    private String next(String scene) {
        String before = scene.isEmpty() ? "" : scene + "-";
        String label;
        do {
            label = before + counts.merge(scene, 1, Integer::sum);
        } while (taken.contains(label.toUpperCase(Locale.ROOT)));
        return label;
    }
}
