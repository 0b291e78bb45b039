package org.draftroom.ollama;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The head of a WAV file. */
record Wav(int format, int channels, int rate, int bits, int dataBytes) {

    /** @throws IllegalArgumentException when it isn't a WAV file */
    static Wav of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 44
                || !name(bytes, 0).equals("RIFF")
                || !name(bytes, 8).equals("WAVE")) {
            throw new IllegalArgumentException("not a WAV file");
        }
        int head = chunk(bytes, "fmt ");
        int data = chunk(bytes, "data");
        return new Wav(
                bytes.getShort(head),
                bytes.getShort(head + 2),
                bytes.getInt(head + 4),
                bytes.getShort(head + 14),
                Math.min(bytes.getInt(data - 4), file.length - data));
    }

    boolean isSixteenKilohertzMono() {
        return format == 1 && channels == 1 && rate == 16_000 && bits == 16;
    }

    /** Only for 16-bit mono. */
    double seconds() {
        return dataBytes / 2.0 / rate;
    }

    private static int chunk(ByteBuffer bytes, String name) {
        int at = 12;
        while (at + 8 <= bytes.limit()) {
            int size = bytes.getInt(at + 4);
            if (name(bytes, at).equals(name)) {
                return at + 8;
            }
            if (size < 0) {
                break;
            }
            at += 8 + size + (size & 1);
        }
        throw new IllegalArgumentException("a WAV file without its " + name.strip() + " part");
    }

    private static String name(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
    }
}
