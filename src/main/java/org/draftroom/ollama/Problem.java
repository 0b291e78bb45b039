package org.draftroom.ollama;

/** All that can go wrong with the model, each with what a person can do about it. */
public enum Problem {
    NOT_INSTALLED("Install Ollama from ollama.com and start it. Everything but the model works without it."),
    UNREACHABLE("Start Ollama (its app, or “ollama serve” in a terminal), or correct DRAFTROOM_OLLAMA_URLS."),
    TOO_OLD("Update Ollama to its newest version, start it again, and check again."),
    MODEL_MISSING("Pull the model on the model page."),
    MODEL_UNKNOWN("Correct the name in DRAFTROOM_OLLAMA_MODEL; a new model may need a newer Ollama."),
    CAPABILITY_MISSING("Pull the model again on the model page, or name one that can in DRAFTROOM_OLLAMA_MODEL."),
    BUSY("Something else keeps Ollama busy. Try again in a moment."),
    SLOW("Try again when the machine has less to do. The first answer after a start takes longest."),
    STALLED("Try again; if it happens again, restart Ollama."),
    CUT_OFF("Try again; if it happens again, restart Ollama."),
    EMPTY_REPLY("Try again; if it happens again, pull the model anew on the model page."),
    BROKEN_REPLY("Check DRAFTROOM_OLLAMA_URLS, and any proxy between this machine and that host."),
    PROMPT_TOO_LONG("Choose a shorter passage, or allow more with DRAFTROOM_OLLAMA_CONTEXT."),
    REFUSED("Check that Ollama is up to date and accepts calls from this machine."),
    OUT_OF_MEMORY("Close other programs, lower DRAFTROOM_OLLAMA_CONTEXT, or use a smaller model."),
    HOST_FAILED("Try again; if it happens again, restart Ollama."),
    CANCELLED("Nothing was changed. Start it again whenever you like.");

    private final String wayOut;

    Problem(String wayOut) {
        this.wayOut = wayOut;
    }

    /** What to do, in one or two plain sentences. */
    public String wayOut() {
        return wayOut;
    }

    /** Whether another host may well do better. */
    boolean isOfOneHost() {
        return switch (this) {
            case UNREACHABLE,
                    NOT_INSTALLED,
                    TOO_OLD,
                    BUSY,
                    SLOW,
                    CUT_OFF,
                    STALLED,
                    BROKEN_REPLY,
                    HOST_FAILED,
                    OUT_OF_MEMORY,
                    MODEL_MISSING -> true;
            default -> false;
        };
    }
}
