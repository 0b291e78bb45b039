package org.draftroom.ollama;

import java.util.Optional;

/** One of the models Draftroom wants, as a host has it; all empty where it isn't there. */
public record ModelOnHost(
        String name, Optional<InstalledModel> installed, Optional<ModelCard> card, Optional<RunningModel> running) {

    public boolean can(Capability capability) {
        return card.map(known -> known.capabilities().contains(capability)).orElse(false);
    }
}
