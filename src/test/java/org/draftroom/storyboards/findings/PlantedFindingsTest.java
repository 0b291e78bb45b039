package org.draftroom.storyboards.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.draftroom.storyboards.findings.page.ScenePage;
import org.junit.jupiter.api.Test;

/** Boards that fit their scenes, and the same with one thing wrong: exactly that is found, in every one. */
class PlantedFindingsTest {

    /** Boards of each kind of fault. */
    private static final int EACH = 40;

    @Test
    void aBoardThatFitsItsSceneGivesNothing() {
        for (int seed = 0; seed < 200; seed++) {
            Jetty jetty = new Jetty(new Random(seed));
            assertThat(BoardRules.findings(jetty.scene(), jetty.drawn()))
                    .as("board %s of %s", seed, jetty)
                    .isEmpty();
        }
    }

    @Test
    void whateverIsPlantedIsFoundAndNothingElse() {
        Map<FindingKind, Integer> planted = new EnumMap<>(FindingKind.class);
        List<String> wrong = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            for (int seed = 0; seed < EACH; seed++) {
                Jetty jetty = new Jetty(new Random(31L * seed + kind.ordinal()));
                Jetty.Planted fault = jetty.plant(kind);
                ScenePage scene = jetty.scene();
                List<Finding> found = BoardRules.findings(scene, jetty.drawn());
                planted.merge(kind, 1, Integer::sum);
                if (found.size() != 1 || !fault.is(found.get(0))) {
                    wrong.add(kind + " " + seed + ": " + fault + " but found " + found);
                }
            }
        }
        assertThat(wrong.stream().limit(3)).as("%s of them", wrong.size()).isEmpty();
        assertThat(planted).hasSize(FindingKind.values().length);
        assertThat(planted.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(600);
    }
}
