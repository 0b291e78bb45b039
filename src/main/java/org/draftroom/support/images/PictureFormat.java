package org.draftroom.support.images;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is by its first bytes, whatever its name says. */
public enum PictureFormat {
    PNG("png"),
    JPEG("jpeg"),
    GIF("gif"),
    WEBP("webp"),
    /** What telephones write; known, but not read. */
    HEIC(""),
    UNKNOWN("");

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis");

    private final String reader;

    PictureFormat(String reader) {
        this.reader = reader;
    }

    /** The name of its reader; empty where it isn't read. */
    String reader() {
        return reader;
    }

    public boolean isRead() {
        return !reader.isEmpty();
    }

    public static PictureFormat of(byte[] file) {
        if (startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (startsWith(file, 0, "GIF87a") || startsWith(file, 0, "GIF89a")) {
            return GIF;
        }
        if (startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP")) {
            return WEBP;
        }
        boolean heic = file.length >= 12
                && startsWith(file, 4, "ftyp")
                && HEIC_BRANDS.contains(new String(file, 8, 4, StandardCharsets.ISO_8859_1));
        return heic ? HEIC : UNKNOWN;
    }

    private static boolean startsWith(byte[] file, int at, String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
