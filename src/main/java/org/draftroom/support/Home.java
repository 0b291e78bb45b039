package org.draftroom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder in which Draftroom keeps its data: {@code DRAFTROOM_HOME}, by default {@code ~/.draftroom}.
 * Only the person who runs Draftroom can read it.
 */
public record Home(Path folder) {

    public static Home fromEnvironment() {
        String given = System.getenv("DRAFTROOM_HOME");
        Path folder = given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".draftroom")
                : Path.of(given);
        return new Home(folder.toAbsolutePath()).made();
    }

    /** The embedded database's folder. */
    public Path database() {
        return folder.resolve("database");
    }

    /** The key that encrypts the session cookie: made once, so that a restart logs nobody out. */
    public String sessionKey() {
        return secret("session.key");
    }

    /** A random secret of 64 hexadecimal digits kept in the named file, made when it is first asked for. */
    public String secret(String file) {
        Path path = folder.resolve(file);
        try {
            if (Files.notExists(path)) {
                byte[] random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.writeString(path, HexFormat.of().formatHex(random));
                restrict(path, "rw-------");
            }
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Home made() {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                restrict(folder, "rwx------");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Draftroom can't make its folder " + folder + ".", e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
