package org.draftroom.ollama.reading;

import java.time.Duration;
import java.util.Optional;

/**
 * What a long reading would take.
 *
 * @param questions to be asked
 * @param kept answered already
 * @param tokens to be read, about, cached ones included
 * @param time by the measured speed of these hosts; empty when it wasn't measured yet
 */
public record Estimate(int questions, int kept, long tokens, Optional<Duration> time) {}
