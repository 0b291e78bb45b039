package org.draftroom.ollama;

/** What the model wrote, whole, and how. With {@link DoneReason#LENGTH} the text stops in the middle. */
public record ChatReply(String text, ModelRun run) {}
