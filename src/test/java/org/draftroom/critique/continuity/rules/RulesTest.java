package org.draftroom.critique.continuity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.draftroom.critique.continuity.ledger.Facts;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.WrittenLedger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code continuity/rules.txt}: what was planted is found, and nothing else. */
class RulesTest {

    @TestFactory
    Stream<DynamicTest> findWhatWasPlantedAndNothingElse() {
        return WrittenLedger.all("/continuity/rules.txt").stream()
                .map(written -> DynamicTest.dynamicTest(
                        written.title(),
                        () -> assertThat(found(written)).containsExactlyInAnyOrderElementsOf(written.expected())));
    }

    @Test
    void everyRuleIsPlantedAndThereAreAsManyCleanLedgers() {
        List<WrittenLedger> all = WrittenLedger.all("/continuity/rules.txt");
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all.stream().filter(written -> written.expected().isEmpty())).hasSizeGreaterThanOrEqualTo(30);
        List<String> planted = all.stream()
                .flatMap(written -> written.expected().stream())
                .map(expected -> expected.split(" ")[0])
                .toList();
        assertThat(planted).contains(Stream.of(Rule.values()).map(Rule::code).toArray(String[]::new));
    }

    private static List<String> found(WrittenLedger written) {
        Story story = Story.of(written.scenes());
        return Contradictions.in(story, new Facts(written.scenes(), Map.of())).stream()
                .map(one -> one.rule().code() + " " + one.first().scene().name() + " "
                        + one.second().scene().name())
                .toList();
    }
}
