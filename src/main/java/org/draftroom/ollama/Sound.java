package org.draftroom.ollama;

/** A WAV of 16-bit PCM, 16 kHz, mono, of at most 28 seconds: what Gemma hears reliably. */
public record Sound(byte[] bytes) implements Media {

    public static final int LONGEST_SECONDS = 28;

    public Sound {
        Wav wav = Wav.of(bytes);
        if (!wav.isSixteenKilohertzMono() || wav.dataBytes() == 0 || wav.seconds() > LONGEST_SECONDS) {
            throw new IllegalArgumentException("A sound for the model must be 16-bit mono at 16 kHz, up to "
                    + LONGEST_SECONDS + " seconds long; this one is " + wav);
        }
    }

    @Override
    public Capability needs() {
        return Capability.AUDIO;
    }
}
