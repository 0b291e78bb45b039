package org.draftroom.ollama.web;

import java.util.List;
import org.draftroom.ollama.SelfTestPart;
import org.draftroom.ollama.SelfTestResult;
import org.draftroom.ollama.Words;

/**
 * One part of the self-test, tested or not.
 *
 * @param outcome passed, failed or not tested
 * @param tone the tag's colour for it
 */
public record TestRow(String label, String outcome, String tone, String said) {

    static TestRow of(SelfTestPart part, List<SelfTestResult> results) {
        return results.stream()
                .filter(result -> result.part() == part)
                .findFirst()
                .map(TestRow::tested)
                .orElseGet(() -> new TestRow(part.label(), "Not tested", "", "The model " + part.task() + "."));
    }

    private static TestRow tested(SelfTestResult result) {
        String took = " in " + Words.precisely(result.took());
        return result.passed()
                ? new TestRow(
                        result.part().label(),
                        "Passed",
                        "tag-green",
                        "It " + result.part().task() + took + ": “" + result.said() + "”")
                : new TestRow(result.part().label(), "Failed", "tag-red", result.said());
    }
}
