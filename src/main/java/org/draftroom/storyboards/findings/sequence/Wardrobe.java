package org.draftroom.storyboards.findings.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Figure;

/**
 * What people wear. A garment that is called otherwise on a later panel, {@code red coat} and then {@code blue coat}, has
 * changed; one that isn't called anything, or isn't spoken of, may only not have been seen.
 */
final class Wardrobe {

    /** A garment as it was last described. */
    private record Worn(String words, Set<String> qualities, ShownPanel panel) {}

    private Wardrobe() {}

    static List<Finding> changed(List<ShownPanel> panels) {
        List<Finding> found = new ArrayList<>();
        Map<String, Worn> wardrobe = new HashMap<>();
        for (ShownPanel panel : panels) {
            for (Figure figure : panel.figures()) {
                figure.name().value().ifPresent(name -> look(panel, figure, name, wardrobe, found));
            }
        }
        return found;
    }

    private static void look(
            ShownPanel panel, Figure figure, String name, Map<String, Worn> wardrobe, List<Finding> found) {
        for (String garment : figure.wardrobe().value().orElse(List.of())) {
            List<String> words =
                    List.of(garment.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
            String head = words.get(words.size() - 1);
            Set<String> qualities = new HashSet<>(words.subList(0, words.size() - 1));
            qualities.removeAll(Set.of("a", "an", "the", "her", "his", "their"));
            if (qualities.isEmpty()) {
                continue;
            }
            Worn before = wardrobe.put(name + "\n" + head, new Worn(garment, qualities, panel));
            if (before != null && before.qualities().stream().noneMatch(qualities::contains)) {
                found.add(Finding.between(FindingKind.WARDROBE_CHANGED, before.panel(), panel, name)
                        .at(figure.region())
                        .with(garment, before.words()));
            }
        }
    }
}
