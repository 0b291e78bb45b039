package org.draftroom.screenplay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Real scripts beside the checkout, which aren't ours to ship: tests that need one are skipped where it is absent. */
public final class Corpus {

    private static final Path SHARED = Path.of("..", "shared");

    private Corpus() {}

    /** The Fountain scripts of it, by what stands before {@code .fountain}. */
    public static List<String> scripts() {
        return List.of(
                "Big-Fish",
                "Brick-and-Steel",
                "The-Last-Birthday-Card",
                "cyrillic",
                "jp",
                "my_living_memory",
                "printing_trouble",
                "final-draft-11/big-fish-scene-numbers.source",
                "final-draft-11/brick-n-steel.source",
                "final-draft-11/gumshoe.source",
                "final-draft-11/mostly-genius.source");
    }

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
