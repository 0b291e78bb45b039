package org.draftroom.ollama;

/** A WAV of 16-bit PCM, 16 kHz, mono, of at most 28 seconds: what Gemma hears reliably. */
public record Sound(byte[] bytes) implements Media {

    @Override
    public Capability needs() {
        return Capability.AUDIO;
    }
}
