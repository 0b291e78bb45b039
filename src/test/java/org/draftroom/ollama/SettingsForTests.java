package org.draftroom.ollama;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.draftroom.ollama.twin.OllamaTwin;

/** Settings with little patience. */
record SettingsForTests(List<URI> urls, int permits, Duration firstTokenTimeout, Duration idleTimeout)
        implements OllamaSettings {

    static SettingsForTests at(OllamaTwin... twins) {
        return new SettingsForTests(
                Arrays.stream(twins).map(OllamaTwin::url).toList(), 1, Duration.ofSeconds(10), Duration.ofSeconds(10));
    }

    static SettingsForTests at(URI... urls) {
        return new SettingsForTests(List.of(urls), 1, Duration.ofSeconds(10), Duration.ofSeconds(10));
    }

    SettingsForTests withFirstTokenTimeout(Duration time) {
        return new SettingsForTests(urls, permits, time, idleTimeout);
    }

    SettingsForTests withIdleTimeout(Duration time) {
        return new SettingsForTests(urls, permits, firstTokenTimeout, time);
    }

    SettingsForTests withPermits(int number) {
        return new SettingsForTests(urls, number, firstTokenTimeout, idleTimeout);
    }

    @Override
    public String model() {
        return "gemma4:12b";
    }

    @Override
    public Optional<String> transcriptionModel() {
        return Optional.empty();
    }

    @Override
    public int context() {
        return 16_384;
    }

    @Override
    public Duration keepAlive() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration lookTimeout() {
        return Duration.ofMillis(500);
    }

    @Override
    public Duration lookEvery() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Duration pullTimeout() {
        return Duration.ofMillis(500);
    }
}
