package org.draftroom.storyboards.light;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that the browser's preview is held to as well. */
class LevelsTest {

    static Stream<JsonNode> pixels() throws IOException {
        try (InputStream file = LevelsTest.class.getResourceAsStream("/light/levels.json")) {
            Iterator<JsonNode> pixels =
                    new ObjectMapper().readTree(file).get("pixels").elements();
            Iterable<JsonNode> all = () -> pixels;
            return StreamSupport.stream(all.spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("pixels")
    void aPixelHasItsLevelItsBandAndItsClipping(JsonNode pixel) {
        JsonNode rgb = pixel.get("rgb");
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(
                0,
                0,
                rgb.get(0).asInt() << 16 | rgb.get(1).asInt() << 8 | rgb.get(2).asInt());
        Line line = new Line(1, 0);
        Codes.of(image).read(0, line);
        int luma = Line.lumaLevel(line.luma[0]);
        assertThat(luma).isEqualTo(pixel.get("luma").asInt());
        assertThat(FalseColour.of(luma)).hasToString(pixel.get("band").asText());

        Mosaic mosaic = new Mosaic(1, 1);
        mosaic.add(line, 0);
        String clipped =
                switch (mosaic.clipped[0]) {
                    case Mosaic.BLACK -> "black";
                    case Mosaic.CHANNEL -> "channel";
                    case Mosaic.WHITE -> "white";
                    default -> "";
                };
        assertThat(clipped).isEqualTo(pixel.get("clipped").asText());
    }
}
