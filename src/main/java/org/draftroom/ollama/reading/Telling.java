package org.draftroom.ollama.reading;

import java.util.concurrent.TimeUnit;
import org.draftroom.support.jobs.JobRun;

/** Tells a job's followers what the model writes for one question, and how fast. */
final class Telling implements Following {

    /** A usual answer, in tokens; only for how far the line has come. */
    private static final int USUAL = 800;

    private final JobRun run;
    private final AskingWords words;
    private final Turn turn;
    private boolean oncemore;
    private int tokens;
    private long began;

    Telling(JobRun run, AskingWords words, Turn turn) {
        this.run = run;
        this.words = words;
        this.turn = turn;
    }

    @Override
    public void stage(Stage stage) {
        tokens = 0;
        tell(0, words.stage(stage));
    }

    @Override
    public void text(String piece) {
        run.output(piece);
        if (tokens++ == 0) {
            began = System.nanoTime();
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        int speed = millis < 1000 ? 0 : (int) (tokens * 1000L / millis);
        tell(Math.min(900, tokens * 900 / USUAL), words.writing(tokens, speed));
    }

    @Override
    public void again() {
        oncemore = true;
        run.output("\n");
    }

    @Override
    public void away() {
        tell(0, words.away());
    }

    private void tell(int permille, String what) {
        String said = oncemore ? words.onceMore(what) : what;
        String where = turn.isOnly() ? "" : words.step(turn.name(), turn.number(), turn.all()) + " · ";
        run.progress(turn.permille(permille), where + said);
    }
}
