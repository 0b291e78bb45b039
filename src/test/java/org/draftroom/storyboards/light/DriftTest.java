package org.draftroom.storyboards.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DriftTest {

    @Test
    void aStillDoesNotDriftFromItself() {
        Light light = light("120x90 8 scene 3 #808080");
        assertThat(Drift.of(light, light).isMarked()).isFalse();
    }

    @Test
    void aStopLessIsMarkedAsOneAndNothingElse() {
        Drift drift = Drift.of(light("8x8 8 flat #6f6f6f"), light("8x8 8 flat #989898"));
        assertThat(drift.exposure()).isCloseTo(-1, within(0.02));
        assertThat(drift.exposureMarked()).isTrue();
        assertThat(drift.contrastMarked()).isFalse();
        assertThat(drift.temperatureMarked()).isFalse();
        assertThat(drift.key()).isFalse();
    }

    @Test
    void aWarmerLampIsMarkedInKelvin() {
        Drift drift = Drift.of(light("120x90 8 scene 3 #8c8074"), light("120x90 8 scene 3 #808080"));
        assertThat(drift.kelvin().orElseThrow()).isLessThan(-700);
        assertThat(drift.temperatureMarked()).isTrue();
    }

    @Test
    void withoutAnEstimateNoDegreesAreCompared() {
        Drift drift = Drift.of(light("8x8 8 flat #ff0000"), light("8x8 8 flat #808080"));
        assertThat(drift.kelvin()).isEmpty();
        assertThat(drift.temperatureMarked()).isFalse();
    }

    private static Light light(String picture) {
        return LightMeter.measure(Drawn.picture(picture));
    }
}
