package org.draftroom.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.draftroom.ollama.twin.OllamaTwin;
import org.draftroom.support.Cancellation;
import org.junit.jupiter.api.Test;

class MediaTest {

    @Test
    void soundsMustBeAsGemmaHearsThem() throws IOException {
        assertThat(new Sound(wav(16_000, 1, 28)).needs()).isEqualTo(Capability.AUDIO);
        assertThatThrownBy(() -> new Sound(wav(16_000, 1, 29))).hasMessageContaining("up to 28 seconds");
        assertThatThrownBy(() -> new Sound(wav(44_100, 1, 1))).hasMessageContaining("16 kHz");
        assertThatThrownBy(() -> new Sound(wav(16_000, 2, 1))).hasMessageContaining("mono");
        assertThatThrownBy(() -> new Sound(wav(16_000, 1, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sound("OggS, and then some more bytes than a WAV's head has".getBytes()))
                .hasMessage("not a WAV file");
    }

    @Test
    void aSoundGoesInPlainBase64BehindItsShortText() {
        try (OllamaTwin twin = OllamaTwin.start()) {
            House.with(SettingsForTests.at(twin))
                    .gemma()
                    .chat(new SpokenWordTrial().call(), ReplyListener.none(), new Cancellation());
            assertThat(twin.lastChat().user()).endsWith("It is a single word.\n[img]");
            assertThat(twin.lastChat().media()).singleElement().asString().startsWith("UklGR");
            assertThat(twin.breaches()).isEmpty();
        }
    }

    @Test
    void aPictureOfFiveColoursGoesWithItsSchema() {
        try (OllamaTwin twin = OllamaTwin.start()) {
            var trial = new SwatchesTrial(List.of("red", "green", "blue", "yellow", "white"));
            House.with(SettingsForTests.at(twin)).gemma().chat(trial.call(), ReplyListener.none(), new Cancellation());
            assertThat(twin.lastChat().media()).singleElement().asString().startsWith("iVBOR");
            assertThat(twin.lastChat()
                            .schema()
                            .at("/properties/colours/maxItems")
                            .asInt())
                    .isEqualTo(5);
            assertThat(trial.isPassedBy("{\"colours\":[\"red\",\"green\",\"blue\",\"yellow\",\"white\"]}"))
                    .isTrue();
            assertThat(trial.isPassedBy("{\"colours\":[\"green\",\"red\",\"blue\",\"yellow\",\"white\"]}"))
                    .isFalse();
            assertThat(trial.heard("no idea")).isEqualTo("no idea");
            assertThat(twin.breaches()).isEmpty();
        }
    }

    @Test
    void theOrderOfColoursDiffersFromTestToTest() {
        assertThat(SwatchesTrial.shuffled(new Random(1)).expected())
                .isNotEqualTo(SwatchesTrial.shuffled(new Random(2)).expected());
    }

    private static byte[] wav(int rate, int channels, int seconds) throws IOException {
        var format = new AudioFormat(rate, 16, channels, true, false);
        byte[] silence = new byte[rate * channels * 2 * seconds];
        var stream = new AudioInputStream(new ByteArrayInputStream(silence), format, (long) rate * seconds);
        var file = new ByteArrayOutputStream();
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file);
        return file.toByteArray();
    }
}
