package org.draftroom.support.images;

import java.io.ByteArrayOutputStream;

/** Writes a file's parts; numbers with their largest byte first unless it is said otherwise. */
final class Pen {

    private final ByteArrayOutputStream written;

    Pen(int about) {
        written = new ByteArrayOutputStream(about);
    }

    Pen bytes(byte[] from, int start, int end) {
        written.write(from, start, end - start);
        return this;
    }

    Pen bytes(byte... all) {
        return bytes(all, 0, all.length);
    }

    Pen ascii(String text) {
        return bytes(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    Pen u8(int value) {
        written.write(value);
        return this;
    }

    Pen u16(int value) {
        return u8(value >>> 8).u8(value);
    }

    Pen u32(int value) {
        return u16(value >>> 16).u16(value);
    }

    /** Its smallest byte first. */
    Pen le32(int value) {
        return u32(Integer.reverseBytes(value));
    }

    /** Three bytes, the smallest first. */
    Pen le24(int value) {
        return u8(value).u8(value >>> 8).u8(value >>> 16);
    }

    int size() {
        return written.size();
    }

    byte[] file() {
        return written.toByteArray();
    }
}
