package org.draftroom.ollama;

/** The model could not do what was asked. Its message is for the log and names the problem; people read its words. */
public final class OllamaFailure extends RuntimeException {

    private final Problem problem;
    private final transient Happening happening;

    public OllamaFailure(Problem problem, Happening happening) {
        this(problem, happening, null);
    }

    public OllamaFailure(Problem problem, Happening happening, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
        this.happening = happening;
    }

    public Problem problem() {
        return problem;
    }

    /** What happened, without the way out. */
    public String happened(OllamaWords words) {
        return happening.in(words);
    }

    /** What happened and what the person can do. */
    public String explained(OllamaWords words) {
        return words.explained(happened(words), words.wayOut(problem));
    }
}
