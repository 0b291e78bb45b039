package org.draftroom.ollama;

import java.time.Duration;
import java.time.Instant;

/**
 * How a part of the self-test went.
 *
 * @param passed whether the model gave exactly what it was shown
 * @param said what it gave and should have given, or why it gave nothing
 */
public record SelfTestResult(
        SelfTestPart part,
        String model,
        String digest,
        String ollamaVersion,
        boolean passed,
        String said,
        Duration took,
        Instant testedAt) {}
