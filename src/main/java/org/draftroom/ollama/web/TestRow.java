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
public record TestRow(SelfTestPart part, String outcome, String tone, String said) {

    static TestRow of(SelfTestPart part, List<SelfTestResult> results, ModelWords words) {
        return results.stream()
                .filter(result -> result.part() == part)
                .findFirst()
                .map(result -> tested(result, words))
                .orElseGet(() -> new TestRow(part, words.notTested(), "", words.willTry(part)));
    }

    private static TestRow tested(SelfTestResult result, ModelWords words) {
        String took = Words.precisely(result.took());
        return result.passed()
                ? new TestRow(
                        result.part(), words.passed(), "tag-green", words.tried(result.part(), took, result.said()))
                : new TestRow(result.part(), words.failed(), "tag-red", result.said());
    }
}
