package org.draftroom.storyboards.stills.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.draftroom.storyboards.stills.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CornersTest {

    @Test
    void whatIsWrittenIsRead() {
        List<Spot> corners = List.of(new Spot(0, 0.25), new Spot(1, 0), new Spot(0.3333, 1));
        assertThat(Corners.write(corners)).isEqualTo("0.0000,0.2500 1.0000,0.0000 0.3333,1.0000");
        assertThat(Corners.read(Corners.write(corners))).contains(corners);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0,0 1,1", "0,0 1,0 1.2,1", "0,0 1,0 NaN,1", "0,0 1,0 a,1", "0,0 1,0 1,1,1", "0 0 1 1"})
    void whatIsNoPolygonInsideItsPictureIsNone(String text) {
        assertThat(Corners.read(text)).isEmpty();
    }

    @Test
    void tooManyCornersAreNone() {
        assertThat(Corners.read("0.5,0.5 ".repeat(201))).isEmpty();
        assertThat(Corners.read("0.5,0.5 ".repeat(100_000))).isEmpty();
    }
}
