package org.draftroom.critique;

import java.util.concurrent.TimeUnit;
import org.draftroom.ollama.ReplyListener;
import org.draftroom.support.jobs.JobRun;

/** Tells a job's followers what the model writes, and how fast. */
final class Writing implements ReplyListener {

    /** A usual answer, in tokens; only for how far the line has come. */
    private static final int USUAL = 1500;

    private final JobRun run;
    private final boolean isFirst;
    private final CritiqueWords words;
    private final StringBuilder text = new StringBuilder();
    private int tokens;
    private long began;

    Writing(JobRun run, int time, CritiqueWords words) {
        this.run = run;
        this.isFirst = time == 1;
        this.words = words;
    }

    @Override
    public void stage(Stage stage) {
        run.progress(
                0,
                said(
                        switch (stage) {
                            case WAITING -> words.waiting();
                            case READING -> words.reading();
                            case WRITING -> words.writing();
                        }));
    }

    @Override
    public void text(String piece) {
        text.append(piece);
        run.output(piece);
        if (tokens == 0) {
            began = System.nanoTime();
        }
        tokens++;
        run.progress(Math.min(900, tokens * 900 / USUAL), said(written()));
    }

    /** What has come so far. */
    String text() {
        return text.toString();
    }

    private String said(String doing) {
        return isFirst ? doing : words.onceMore(doing);
    }

    private String written() {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        return millis < 1000 ? words.writingTokens(tokens) : words.writingSpeed(tokens, tokens * 1000L / millis);
    }
}
