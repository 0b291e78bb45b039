package org.draftroom.ollama.reading;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.draftroom.ollama.reading.Answer.Making;
import org.draftroom.support.jobs.JobRun;

/** How far a long reading is: steps, tokens of this run, measured speed, time left by it. */
final class Progress implements Following {

    private final JobRun run;
    private final AskingWords words;
    private final Optional<Pace> before;
    private int steps;
    private int unanswered;
    private int done;
    private String name = "";
    private String trouble = "";
    private int writing;
    private long tokens;
    private int asked;
    private long millis;
    private long replyMillis;
    private long replyTokens;

    Progress(JobRun run, AskingWords words, int steps, int unanswered, Optional<Pace> before) {
        this.run = run;
        this.words = words;
        this.steps = steps;
        this.unanswered = unanswered;
        this.before = before;
    }

    void at(String step) {
        name = step;
        tell();
    }

    void expect(int further) {
        steps = done + further;
        unanswered = Math.min(unanswered, further);
    }

    void done(Read<?> read) {
        done++;
        steps = Math.max(steps, done);
        writing = 0;
        if (!read.kept()) {
            count(read.answer().making());
        }
        tell();
    }

    @Override
    public void stage(Stage stage) {
        writing = 0;
        trouble = stage == Stage.WAITING ? words.stage(stage) : "";
        tell();
    }

    @Override
    public void text(String piece) {
        writing++;
        tell();
    }

    @Override
    public void again() {
        writing = 0;
    }

    @Override
    public void away() {
        trouble = words.away();
        tell();
    }

    private void count(Making making) {
        asked++;
        unanswered = Math.max(0, unanswered - 1);
        tokens += making.promptTokens() + making.replyTokens();
        millis += making.promptMillis() + making.replyMillis();
        replyMillis += making.replyMillis();
        replyTokens += making.replyTokens();
    }

    private void tell() {
        var line = new StringJoiner(" · ");
        if (!trouble.isEmpty()) {
            line.add(trouble);
        }
        line.add(words.step(name, Math.min(done + 1, steps), steps));
        if (tokens + writing > 0) {
            line.add(words.tokens(String.format(Locale.ROOT, "%,d", tokens + writing)));
        }
        speed().ifPresent(speed -> line.add(words.speed(speed)));
        left().ifPresent(left -> line.add(words.left(left)));
        run.progress(steps == 0 ? 0 : Math.min(990, 1000 * done / steps), line.toString());
    }

    private Optional<Integer> speed() {
        return replyMillis > 0
                ? Optional.of((int) (replyTokens * 1000 / replyMillis))
                : before.map(Pace::tokensASecond);
    }

    private Optional<String> left() {
        Optional<Duration> question =
                asked > 0 ? Optional.of(Duration.ofMillis(millis / asked)) : before.map(Pace::question);
        return question.map(time -> time.multipliedBy(unanswered)).map(this::words);
    }

    private String words(Duration time) {
        int minutes = (int) Math.max(1, Math.round(time.toSeconds() / 60.0));
        return minutes < 90 ? words.minutes(minutes) : words.hours(Math.round(minutes / 60f));
    }
}
