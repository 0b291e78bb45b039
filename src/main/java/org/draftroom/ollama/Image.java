package org.draftroom.ollama;

/** A PNG or JPEG; nothing is gained above about 1024 pixels on the long side. */
public record Image(byte[] bytes) implements Media {

    @Override
    public Capability needs() {
        return Capability.VISION;
    }
}
