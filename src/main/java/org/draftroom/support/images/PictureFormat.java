package org.draftroom.support.images;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file is by its first bytes, whatever its name says. Only the first four are read as pictures. */
public enum PictureFormat {
    PNG("png"),
    JPEG("jpeg"),
    GIF("gif"),
    WEBP("webp"),
    /** What telephones write. */
    HEIC(""),
    AVIF(""),
    JPEG_XL(""),
    TIFF(""),
    BMP(""),
    PHOTOSHOP(""),
    SVG(""),
    HTML(""),
    PDF(""),
    /** A film, or a photograph that moves. */
    VIDEO(""),
    /** A ZIP file, or what is one inside, as documents and drawing programs' files are. */
    ARCHIVE(""),
    UNKNOWN("");

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    /** How far into a text is looked for what it is. */
    private static final int PROLOGUE = 1024;

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

    /** The type that it is served with; only of what is read. */
    public String mediaType() {
        if (!isRead()) {
            throw new IllegalStateException(this + " isn't served");
        }
        return "image/" + reader;
    }

    /** What a file is; its first kilobyte is enough. */
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
        return startsWith(file, 4, "ftyp") && file.length >= 12 ? boxes(file) : other(file);
    }

    private static PictureFormat boxes(byte[] file) {
        String brand = new String(file, 8, 4, StandardCharsets.ISO_8859_1);
        if (AVIF_BRANDS.contains(brand)) {
            return AVIF;
        }
        return HEIC_BRANDS.contains(brand) ? HEIC : VIDEO;
    }

    private static PictureFormat other(byte[] file) {
        if (startsWith(file, 0, "II*\0") || startsWith(file, 0, "MM\0*")) {
            return TIFF;
        }
        if (startsWith(file, 0, "\u00ff\n") || startsWith(file, 4, "JXL ")) {
            return JPEG_XL;
        }
        if (startsWith(file, 0, "8BPS")) {
            return PHOTOSHOP;
        }
        if (startsWith(file, 0, "BM") && file.length > 14) {
            return BMP;
        }
        if (startsWith(file, 0, "PK\3\4")) {
            return ARCHIVE;
        }
        return startsWith(file, 0, "%PDF-") ? PDF : text(file);
    }

    private static PictureFormat text(byte[] file) {
        String begins = new String(file, 0, Math.min(file.length, PROLOGUE), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        if (begins.contains("<svg")) {
            return SVG;
        }
        boolean page = begins.contains("<!doctype html") || begins.contains("<html") || begins.contains("<script");
        return page || begins.contains("<body") ? HTML : UNKNOWN;
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
