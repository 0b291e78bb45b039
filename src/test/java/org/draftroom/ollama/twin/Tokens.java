package org.draftroom.ollama.twin;

import java.util.ArrayList;
import java.util.List;

/** A tokenizer that is only an estimate, but always the same one: four characters a token. */
final class Tokens {

    private static final int LENGTH = 4;
    private static final int IMAGE = 280;
    private static final int AUDIO_A_SECOND = 25;

    private Tokens() {}

    static int count(String text) {
        return (text.length() + LENGTH - 1) / LENGTH;
    }

    static int count(ChatAsked asked) {
        int media = asked.media().stream().mapToInt(Tokens::ofMedia).sum();
        return count(asked.prompt()) + media;
    }

    /** The text in tokens, never through the middle of a character. */
    static List<String> split(String text) {
        var tokens = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + LENGTH);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end++;
            }
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    private static int ofMedia(String base64) {
        return MediaFile.decode(base64)
                .map(file -> file.isSound() ? (int) Math.ceil(file.seconds() * AUDIO_A_SECOND) + 2 : IMAGE)
                .orElse(0);
    }
}
