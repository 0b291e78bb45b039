package org.draftroom.storyboards.findings.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.terms.LetteringRole;

/**
 * The words in a panel's balloons against those of the scene. A part of a speech is no difference, nor are capitals and
 * punctuation.
 */
final class SpokenWords {

    /** So much of the words must be one line's to be held for that line, misspoken. */
    private static final double ALIKE = 0.5;

    private SpokenWords() {}

    static List<Finding> findings(ScenePage scene, ShownPanel panel) {
        List<Finding> found = new ArrayList<>();
        for (Lettering lettering : panel.reading().lettering().value().orElse(List.of())) {
            if (lettering.role().is(LetteringRole.DIALOGUE)) {
                lettering
                        .text()
                        .value()
                        .flatMap(text -> compare(scene, panel, lettering, text))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> compare(ScenePage scene, ShownPanel panel, Lettering lettering, String text) {
        List<String> shown = words(text);
        List<PageLine> said = scene.lines().stream().filter(PageLine::isSaid).toList();
        if (shown.isEmpty() || said.stream().anyMatch(line -> contains(words(line.text()), shown))) {
            return Optional.empty();
        }
        Optional<PageLine> meant = said.stream()
                .filter(line -> likeness(words(line.text()), shown) >= ALIKE)
                .max(Comparator.comparingDouble(line -> likeness(words(line.text()), shown)));
        Finding finding = meant.map(line -> Finding.of(FindingKind.DIALOGUE_DIFFERS, panel, line.speaker())
                        .against(line)
                        .with(text, line.text()))
                .orElseGet(() -> Finding.of(FindingKind.DIALOGUE_EXTRA, panel, lettering.speaker())
                        .against(scene.heading())
                        .with(text, ""));
        return Optional.of(finding.at(lettering.region()));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean contains(List<String> line, List<String> part) {
        return java.util.Collections.indexOfSubList(line, part) >= 0;
    }

    /** How much of the shown words the line has, in its order. */
    private static double likeness(List<String> line, List<String> shown) {
        int[] before = new int[line.size() + 1];
        for (String word : shown) {
            int[] now = new int[line.size() + 1];
            for (int i = 1; i <= line.size(); i++) {
                now[i] = line.get(i - 1).equals(word) ? before[i - 1] + 1 : Math.max(before[i], now[i - 1]);
            }
            before = now;
        }
        return (double) before[line.size()] / shown.size();
    }
}
