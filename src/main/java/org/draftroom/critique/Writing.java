package org.draftroom.critique;

import java.util.concurrent.TimeUnit;
import org.draftroom.ollama.ReplyListener;
import org.draftroom.support.jobs.JobRun;

/** Tells a job's followers what the model writes, and how fast. */
final class Writing implements ReplyListener {

    /** A usual answer, in tokens; only for how far the line has come. */
    private static final int USUAL = 1500;

    private final JobRun run;
    private final String prefix;
    private final StringBuilder text = new StringBuilder();
    private int tokens;
    private long began;

    Writing(JobRun run, int time) {
        this.run = run;
        this.prefix = time == 1 ? "" : "Once more, because the first answer was of no use. ";
    }

    @Override
    public void stage(Stage stage) {
        run.progress(
                0,
                prefix
                        + switch (stage) {
                            case WAITING -> "Waiting for the model";
                            case READING -> "The model is reading the scene";
                            case WRITING -> "The model is writing";
                        });
    }

    @Override
    public void text(String piece) {
        text.append(piece);
        run.output(piece);
        if (tokens == 0) {
            began = System.nanoTime();
        }
        tokens++;
        run.progress(
                Math.min(900, tokens * 900 / USUAL), prefix + "The model is writing: " + tokens + " tokens" + speed());
    }

    /** What has come so far. */
    String text() {
        return text.toString();
    }

    private String speed() {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return millis < 1000 ? "" : ", " + tokens * 1000L / millis + " a second";
    }
}
