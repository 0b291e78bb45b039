package org.draftroom.ollama;

import java.util.Locale;

/** Repeat a sentence. */
record SentenceTrial() implements Trial {

    private static final String SENTENCE = "The last ferry leaves the island at seven.";

    @Override
    public SelfTestPart part() {
        return SelfTestPart.TEXT;
    }

    @Override
    public ChatCall call() {
        return ChatCall.of(
                        "You follow instructions exactly.",
                        "Repeat the following sentence exactly. Write nothing else.\n\n" + SENTENCE)
                .withMaxTokens(60);
    }

    @Override
    public String expected() {
        return SENTENCE;
    }

    @Override
    public String heard(String reply) {
        return reply.strip();
    }

    @Override
    public boolean isPassedBy(String reply) {
        return plain(reply).equals(plain(SENTENCE));
    }

    /** Lower case, letters and single spaces: quotation marks around an answer are no fault. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }
}
