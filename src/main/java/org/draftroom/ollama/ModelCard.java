package org.draftroom.ollama;

import java.util.Set;

/** What a model can do, and the most tokens it was trained to keep in mind (0 when unknown). */
public record ModelCard(Set<Capability> capabilities, int contextLength) {}
