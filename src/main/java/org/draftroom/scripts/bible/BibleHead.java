package org.draftroom.scripts.bible;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A bible as plain text for the head of prompts. The same bible makes the same bytes: no dates, no figures, one order. The
 * text is people's own and not yet neutral to a model: whoever sends it has to see to that.
 *
 * @param text empty when the bible is; else lines that each end with a line feed, about 1,500 tokens at most
 * @param version of the text: the first 16 hexadecimal digits of its SHA-256, or empty for an empty text
 */
public record BibleHead(String text, String version) {

    /** The longest text, in bytes of UTF-8: some four to a token. */
    public static final int LIMIT = 6000;

    /** The head of a bible that has nothing in it. */
    public static final BibleHead EMPTY = new BibleHead("", "");

    static BibleHead of(String text) {
        return text.isEmpty() ? EMPTY : new BibleHead(text, hash(text));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
