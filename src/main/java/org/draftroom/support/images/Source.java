package org.draftroom.support.images;

import java.nio.charset.StandardCharsets;
import org.draftroom.support.images.Bare.Damaged;

/** A file that is walked through; whoever asks for what is behind its end learns that it is damaged. */
final class Source {

    final byte[] file;
    int at;

    Source(byte[] file) {
        this.file = file;
    }

    boolean ended() {
        return at >= file.length;
    }

    /** Where what is {@code length} bytes long and begins here ends. */
    int end(long length) throws Damaged {
        if (length < 0 || at + length > file.length) {
            throw new Damaged("ends in the middle at " + at);
        }
        return (int) (at + length);
    }

    void skip(long length) throws Damaged {
        at = end(length);
    }

    int u8() throws Damaged {
        int end = end(1);
        int value = file[at] & 0xff;
        at = end;
        return value;
    }

    int u16() throws Damaged {
        return u8() << 8 | u8();
    }

    long u32() throws Damaged {
        return (long) u16() << 16 | u16();
    }

    /** Two bytes, the smallest first. */
    int le16() throws Damaged {
        return u8() | u8() << 8;
    }

    /** Three bytes, the smallest first. */
    int le24() throws Damaged {
        return le16() | u8() << 16;
    }

    long le32() throws Damaged {
        return le16() | (long) le16() << 16;
    }

    String ascii(int length) throws Damaged {
        int from = at;
        at = end(length);
        return new String(file, from, length, StandardCharsets.ISO_8859_1);
    }
}
