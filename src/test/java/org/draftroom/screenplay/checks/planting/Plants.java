package org.draftroom.screenplay.checks.planting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Our clean scripts and the errors that are planted in them, to measure what the checks find. */
public final class Plants {

    private static final Path RESOURCES = resources();
    private static final String WRITTEN = "checks/plants";
    private static final String FURTHER = "checks/further-plants";

    private Plants() {}

    /** The file names of the clean scripts that have plants, sorted. */
    public static List<String> scripts() {
        return files(WRITTEN).stream().map(PlantFile::script).toList();
    }

    /** The text of a clean script. */
    public static String text(String script) {
        return read(RESOURCES.resolve("scripts").resolve(script));
    }

    /** What was written down for a script, in the order of its file. Fails where a plant doesn't fit the script. */
    public static List<Plant> written(String script) {
        return written(WRITTEN, script);
    }

    /** The file names of the clean scripts that have further plants, written later and in other forms, sorted. */
    public static List<String> furtherScripts() {
        return files(FURTHER).stream().map(PlantFile::script).toList();
    }

    /** The further plants of a script, in the order of its file. */
    public static List<Plant> further(String script) {
        return written(FURTHER, script);
    }

    private static List<Plant> written(String folder, String script) {
        String text = text(script);
        return files(folder).stream()
                .filter(file -> file.script().equals(script))
                .flatMap(file -> file.plants().stream())
                .map(plant -> plant.in(text))
                .toList();
    }

    /** What the planters can put into any text, one each where there is a place for it; same seed, same plants. */
    public static List<Plant> mechanical(String text, long seed) {
        List<Plant> plants = new ArrayList<>();
        for (Planter planter : Planters.ALL) {
            Random random = new Random(seed);
            Optional<Plant> plant = planter.plant(text, random);
            plant.ifPresent(plants::add);
        }
        return plants;
    }

    /** All plants of one of our scripts: the written ones, then the mechanical ones. */
    public static List<Plant> of(String script, long seed) {
        return Stream.concat(written(script).stream(), mechanical(text(script), seed).stream())
                .toList();
    }

    private static List<PlantFile> files(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().map(Plants::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlantFile file(Path path) {
        return PlantFile.read(read(path));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be read", e);
        }
    }

    private static Path resources() {
        try {
            return Path.of(Plants.class.getResource("/scripts").toURI()).getParent();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException("the test resources aren't a folder", e);
        }
    }
}
