package org.draftroom.screenplay.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.checks.planting.Plant;
import org.draftroom.screenplay.checks.planting.Plants;
import org.junit.jupiter.api.Test;

/**
 * Measures the checks on errors planted in clean scripts: one error a text. It is found where a finding of its kind
 * lies on its line or within one element; every finding that the clean script hasn't is a false alarm.
 */
class PlantedErrorsTest {

    private static final List<String> REAL = List.of(
            "Big-Fish.fountain",
            "Brick-and-Steel.fountain",
            "The-Last-Birthday-Card.fountain",
            "my_living_memory.fountain",
            "printing_trouble.fountain",
            "cyrillic.fountain",
            "final-draft-11/gumshoe.source.fountain",
            "final-draft-11/mostly-genius.source.fountain",
            "final-draft-11/big-fish-scene-numbers.source.fountain");
    private static final int SEEDS = 4;

    /** With {@code -Dchecks.verbose} the report shows what was planted. */
    private static final boolean VERBOSE = System.getProperty("checks.verbose") != null;

    private static final class Tally {
        private int planted;
        private int found;
        private int alarms;

        private double recall() {
            return found / (double) planted;
        }

        private double precision() {
            return found / (double) Math.max(1, found + alarms);
        }

        private String line(String name) {
            return "%-32s %4d planted %4d found %3d false alarms".formatted(name, planted, found, alarms);
        }
    }

    private final Map<String, Tally> kinds = new TreeMap<>();
    private final Tally all = new Tally();
    private final List<String> misses = new ArrayList<>();

    @Test
    void findsWhatIsWrittenDownForOurScripts() {
        for (String script : Plants.scripts()) {
            measure(script, Plants.text(script), Plants.written(script));
        }
        report("Plants written for our scripts");
        assertThat(all.planted).isGreaterThanOrEqualTo(372);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.92);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.99);
    }

    /** Written before any rule was tried on them. */
    @Test
    void findsFurtherPlants() {
        for (String script : Plants.furtherScripts()) {
            measure(script, Plants.text(script), Plants.further(script));
        }
        report("Further plants written for our scripts");
        assertThat(all.planted).isGreaterThanOrEqualTo(84);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsWhatIsPlantedByRuleInOurScripts() {
        for (String script : Plants.scripts()) {
            measure(script, Plants.text(script), planted(Plants.text(script)));
        }
        report("Plants by rule in our scripts");
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void findsWhatIsPlantedByRuleInRealScripts() {
        for (String name : REAL) {
            String text = Corpus.text("corpus/" + name);
            measure(name, text, planted(text));
        }
        report("Plants by rule in real scripts");
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.99);
    }

    private static List<Plant> planted(String text) {
        List<Plant> plants = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            plants.addAll(Plants.mechanical(text, seed));
        }
        return plants;
    }

    private void measure(String script, String clean, List<Plant> plants) {
        Set<String> known = new HashSet<>();
        Checked.of(clean).findings().forEach(finding -> known.add(finding.kind() + finding.quote()));
        for (Plant plant : plants) {
            measure(script, clean, plant, known);
        }
    }

    private void measure(String script, String clean, Plant plant, Set<String> known) {
        Checked checked = Checked.of(plant.text());
        boolean hit = false;
        List<Finding> alarms = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            boolean meant = finding.kind().code().equals(plant.kind()) && isNear(checked, finding, plant);
            hit |= meant;
            if (!meant && !known.contains(finding.kind() + finding.quote())) {
                alarms.add(finding);
            }
        }
        count(kinds.computeIfAbsent(plant.kind(), any -> new Tally()), hit, alarms.size());
        count(all, hit, alarms.size());
        if (!hit || !alarms.isEmpty()) {
            String place = plant.kind() + " " + script + ":" + plant.line();
            misses.add((hit ? "alarm " : "miss  ") + place + (VERBOSE ? shown(clean, plant, alarms) : ""));
        }
    }

    /** What was planted, and what else was found. */
    private static String shown(String clean, Plant plant, List<Finding> alarms) {
        String text = plant.text();
        int from = Arrays.mismatch(clean.toCharArray(), text.toCharArray());
        int end = 0;
        while (end < Math.min(clean.length(), text.length()) - from
                && clean.charAt(clean.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int stop = text.indexOf('\n', Math.max(from, text.length() - end));
        StringBuilder shown = new StringBuilder("\n      ")
                .append(text.substring(start, stop < 0 ? text.length() : stop).replace("\n", "\n      "));
        alarms.forEach(alarm -> shown.append("\n    alarm ")
                .append(alarm.line() + " " + alarm.kind().code() + ": " + alarm.explanation()));
        return shown.toString();
    }

    private static boolean isNear(Checked checked, Finding finding, Plant plant) {
        return finding.line() == plant.line()
                || Math.abs(checked.element(finding.from()) - checked.element(plant.at())) <= 1;
    }

    private static void count(Tally tally, boolean hit, int alarms) {
        tally.planted++;
        tally.found += hit ? 1 : 0;
        tally.alarms += alarms;
    }

    private void report(String title) {
        StringBuilder report = new StringBuilder(title).append('\n');
        kinds.forEach((kind, tally) -> report.append(tally.line(kind)).append('\n'));
        report.append(all.line("all"))
                .append(", recall %.1f %%, precision %.1f %%%n".formatted(all.recall() * 100, all.precision() * 100));
        Collections.sort(misses);
        misses.forEach(miss -> report.append("  ").append(miss).append('\n'));
        System.out.println(report);
    }
}
