package org.draftroom.ollama.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and files, in hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /** Of the parts in their order; where one ends and the next begins counts. */
    public static String of(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            if (parts.length > 1) {
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            }
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a file. */
    public static String of(byte[] file) {
        return HexFormat.of().formatHex(digest().digest(file));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
