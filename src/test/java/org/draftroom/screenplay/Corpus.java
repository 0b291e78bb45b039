package org.draftroom.screenplay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real scripts beside the checkout, which aren't ours to ship: tests that need one are skipped where it is absent. */
public final class Corpus {

    private static final Path SHARED = Path.of("..", "shared");

    private Corpus() {}

    /** A file of it; skips the test with a message where it isn't there. */
    public static Path file(String name) {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + file + " isn't here");
        return file;
    }

    public static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
