package org.draftroom.scripts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes read as text. UTF-8 is taken when the bytes are exactly that, UTF-16 when a byte order mark or the
 * zero bytes of plain letters tell it; anything else is Windows-1252, of which Latin-1 is a part.
 */
record Decoded(String text, Charset charset) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /** Empty when the bytes aren't text. */
    static Optional<Decoded> from(byte[] content) {
        Decoded decoded = withMark(content).orElseGet(() -> withoutMark(content));
        return looksLikeText(decoded.text) ? Optional.of(decoded) : Optional.empty();
    }

    /** True when the encoding was guessed and other letters than English ones may have come out wrong. */
    boolean isGuess() {
        return charset.equals(WESTERN);
    }

    private static Optional<Decoded> withMark(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(decode(content, 3, StandardCharsets.UTF_8));
        }
        if (begins(content, 0xFF, 0xFE)) {
            return Optional.of(decode(content, 2, StandardCharsets.UTF_16LE));
        }
        return begins(content, 0xFE, 0xFF)
                ? Optional.of(decode(content, 2, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static Decoded withoutMark(byte[] content) {
        int length = Math.min(content.length, SAMPLE) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i++) {
            evenZeros += content[2 * i] == 0 ? 1 : 0;
            oddZeros += content[2 * i + 1] == 0 ? 1 : 0;
        }
        if (oddZeros > length / 3 && evenZeros < length / 20 + 1) {
            return decode(content, 0, StandardCharsets.UTF_16LE);
        }
        if (evenZeros > length / 3 && oddZeros < length / 20 + 1) {
            return decode(content, 0, StandardCharsets.UTF_16BE);
        }
        return eightBit(content);
    }

    private static Decoded eightBit(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Decoded(text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decode(content, 0, WESTERN);
        }
    }

    private static Decoded decode(byte[] content, int from, Charset charset) {
        return new Decoded(new String(content, from, content.length - from, charset), charset);
    }

    private static boolean begins(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** A stray control character is forgiven; a file with many of them is some program's own. */
    private static boolean looksLikeText(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A)
                .count();
        return controls <= 2 + text.length() / 500;
    }
}
