package org.draftroom.ollama;

/** The model could not do what was asked. The message is for people: what happened, without the way out. */
public final class OllamaFailure extends RuntimeException {

    private final Problem problem;

    public OllamaFailure(Problem problem, String message) {
        this(problem, message, null);
    }

    public OllamaFailure(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What the person can do. */
    public String wayOut() {
        return problem.wayOut();
    }
}
