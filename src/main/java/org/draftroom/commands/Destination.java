package org.draftroom.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.draftroom.scripts.ScriptFile;

/** Where converted scripts go. An original is never written over, and no result by another. */
final class Destination {

    private interface Place {
        Path of(Path original, String reader);
    }

    private final Place place;
    private final OutputStream out;
    private final Set<Path> written = new HashSet<>();

    private Destination(Place place, OutputStream out) {
        this.place = place;
        this.out = out;
    }

    /**
     * The destination that somebody asked for; the message of its exception says why it can't be.
     *
     * @param results how many files there will be
     */
    static Destination of(Optional<Path> wanted, int results, Format format, OutputStream out) {
        if (wanted.isEmpty()) {
            return new Destination(
                    results == 1
                            ? (original, reader) -> null
                            : (original, reader) -> original.resolveSibling(name(original, reader, format)),
                    out);
        }
        Path to = wanted.get();
        if (Files.isDirectory(to)) {
            return new Destination((original, reader) -> to.resolve(name(original, reader, format)), out);
        }
        if (results == 1) {
            return new Destination((original, reader) -> to, out);
        }
        if (Files.exists(to)) {
            throw new IllegalArgumentException(to + " is a file; several results need a folder.");
        }
        return new Destination((original, reader) -> to.resolve(name(original, reader, format)), out);
    }

    /** A reader's copy has the reader's name, as far as a file system can have it. */
    private static String name(Path original, String reader, Format format) {
        String copy = reader.isEmpty()
                ? ""
                : " - " + reader.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|%]", " ").strip();
        return original.getFileName().toString().replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,8}$", "") + copy + "."
                + format.extension();
    }

    /** Puts down what was made of a file, for a reader where there are several. */
    void put(Path original, String reader, byte[] content) throws IOException, ScriptFile.Unreadable {
        Path file = place.of(original, reader);
        if (file == null) {
            out.write(content);
            return;
        }
        if (Files.exists(file) && Files.isSameFile(file, original)) {
            throw new ScriptFile.Unreadable("It would be written over itself. Name another place with -o.");
        }
        if (!written.add(file.toAbsolutePath().normalize())) {
            throw new ScriptFile.Unreadable("Another result has already become " + file + ".");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content);
    }
}
