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
        Path of(Path original);
    }

    private final Place place;
    private final OutputStream out;
    private final Set<Path> written = new HashSet<>();

    private Destination(Place place, OutputStream out) {
        this.place = place;
        this.out = out;
    }

    /** The destination that somebody asked for; the message of its exception says why it can't be. */
    static Destination of(Optional<Path> wanted, int files, Format format, OutputStream out) {
        if (wanted.isEmpty()) {
            return new Destination(
                    files == 1 ? original -> null : original -> original.resolveSibling(name(original, format)), out);
        }
        Path to = wanted.get();
        if (Files.isDirectory(to)) {
            return new Destination(original -> to.resolve(name(original, format)), out);
        }
        if (files == 1) {
            return new Destination(original -> to, out);
        }
        if (Files.exists(to)) {
            throw new IllegalArgumentException(to + " is a file; several scripts need a folder.");
        }
        return new Destination(original -> to.resolve(name(original, format)), out);
    }

    private static String name(Path original, Format format) {
        return original.getFileName().toString().replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,8}$", "") + "."
                + format.extension();
    }

    /** Puts down what was made of a file. */
    void put(Path original, byte[] content) throws IOException, ScriptFile.Unreadable {
        Path file = place.of(original);
        if (file == null) {
            out.write(content);
            return;
        }
        if (Files.exists(file) && Files.isSameFile(file, original)) {
            throw new ScriptFile.Unreadable("It would be written over itself. Name another place with -o.");
        }
        if (!written.add(file.toAbsolutePath().normalize())) {
            throw new ScriptFile.Unreadable("Another of these files has already become " + file + ".");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content);
    }
}
