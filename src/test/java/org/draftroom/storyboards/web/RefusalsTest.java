package org.draftroom.storyboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.draftroom.support.images.PictureFault;
import org.draftroom.support.images.PictureFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {

    @ParameterizedTest
    @EnumSource
    void eachKindOfFileHasItsWords(PictureFormat kind) throws IOException {
        assertThat(words().getProperty("kind_$" + kind)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void eachFaultHasItsWords(PictureFault fault) throws IOException {
        assertThat(words().getProperty("fault_$" + fault)).endsWith(".");
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (var file = RefusalsTest.class.getResourceAsStream("/messages/intake.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
