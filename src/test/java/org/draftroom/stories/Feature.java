package org.draftroom.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A script as long as a feature, made of our own sample over and over. */
public final class Feature {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/the-lighthouse-keepers-sum.fountain");
    private static final int LENGTH = 150_000;

    private Feature() {}

    /** Its text. */
    public static String text() throws IOException {
        String sample = Files.readString(SAMPLE);
        return sample.repeat(LENGTH / sample.length() + 1);
    }

    /** The file, written into the folder. */
    static Path writtenTo(Path folder) throws IOException {
        return Files.writeString(folder.resolve("feature.fountain"), text());
    }

    /** One title page, as a script has, and ten times what is below it. */
    public static String tenTimes(String text) {
        int body = text.indexOf("\n\n") + 2;
        return text.substring(0, body) + (text.substring(body) + "\n\n").repeat(10);
    }
}
