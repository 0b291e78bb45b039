package org.draftroom.ollama;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Write down one spoken word. The recording is synthetic, made for Draftroom; docs/reference/ollama.md says how. */
record SpokenWordTrial() implements Trial {

    private static final String WORD = "lighthouse";

    @Override
    public SelfTestPart part() {
        return SelfTestPart.SOUND;
    }

    @Override
    public ChatCall call() {
        return ChatCall.of(
                        "",
                        "Transcribe the following speech segment in English into English text. Only output the"
                                + " transcription, with no newlines. It is a single word.")
                .withMaxTokens(30)
                .withMedia(new Sound(recording()));
    }

    @Override
    public String expected() {
        return WORD;
    }

    @Override
    public String heard(String reply) {
        return reply.strip();
    }

    /** “Light house” is the same word. */
    @Override
    public boolean isPassedBy(String reply) {
        return SentenceTrial.plain(reply).replace(" ", "").equals(WORD);
    }

    private static byte[] recording() {
        try (InputStream in = SpokenWordTrial.class.getResourceAsStream("/ollama/lighthouse.wav")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
