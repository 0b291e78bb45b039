package org.draftroom.support;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
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
            String kept = Files.exists(path) ? Files.readString(path).strip() : "";
            return kept.isEmpty() ? made(path) : kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under a lock: of two Draftrooms started at once on a new folder both have to leave with the same secret. */
    private static synchronized String made(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, CREATE, READ, WRITE);
                FileLock alone = file.lock()) {
            if (file.size() == 0) {
                restrict(path, "rw-------");
                file.write(US_ASCII.encode(random()));
                file.force(true);
            }
            ByteBuffer kept = ByteBuffer.allocate((int) file.size());
            file.read(kept, 0);
            return US_ASCII.decode(kept.flip()).toString().strip();
        }
    }

    private static String random() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
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
