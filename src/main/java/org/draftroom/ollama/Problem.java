package org.draftroom.ollama;

/** All that can go wrong with the model, each with what a person can do about it. */
public enum Problem {
    NOT_INSTALLED("Install Ollama from ollama.com, then start it. Everything but the model works without it."),
    UNREACHABLE("Start Ollama (the Ollama app, or “ollama serve” in a terminal), or correct DRAFTROOM_OLLAMA_URLS."),
    TOO_OLD("Update Ollama to the newest version, then check again."),
    MODEL_MISSING("Pull the model on the model page."),
    CAPABILITY_MISSING(
            "Pull the model again on the model page, or choose one that has it with DRAFTROOM_OLLAMA_MODEL."),
    BUSY("Other programs keep the model busy. Try again in a moment."),
    SLOW(
            "The model didn't begin to answer in time. Try again, or allow more with DRAFTROOM_OLLAMA_FIRST_TOKEN_TIMEOUT."),
    STALLED("The model stopped in the middle of its answer. Try again."),
    CUT_OFF("Ollama ended its answer before it was complete. Try again; if it repeats, restart Ollama."),
    BROKEN_REPLY("What came back isn't an answer of Ollama's. Check for a proxy between here and the host."),
    PROMPT_TOO_LONG("Choose a shorter passage, or allow more with DRAFTROOM_OLLAMA_CONTEXT."),
    REFUSED("Ollama refused the question. Its own words are above."),
    OUT_OF_MEMORY("Close other programs, or choose a smaller model with DRAFTROOM_OLLAMA_MODEL."),
    HOST_FAILED("Ollama failed while it worked. Try again; if it repeats, restart Ollama."),
    CANCELLED("Cancelled; nothing was changed.");

    private final String wayOut;

    Problem(String wayOut) {
        this.wayOut = wayOut;
    }

    /** What to do, in one or two plain sentences. */
    public String wayOut() {
        return wayOut;
    }
}
