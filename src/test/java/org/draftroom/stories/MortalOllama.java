package org.draftroom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.draftroom.critique.coverage.Coverer;
import org.draftroom.ollama.twin.Behaviour;
import org.draftroom.ollama.twin.Behaviours;
import org.draftroom.ollama.twin.ChatAsked;
import org.draftroom.ollama.twin.OllamaTwin;

/** The double of Ollama, which stops at a given question once, and can be ended and started again. */
final class MortalOllama implements AutoCloseable {

    /** When it stops. */
    enum Moment {
        IN_AN_ANSWER,
        AFTER_AN_ANSWER
    }

    private record Stop(String question, Moment moment) {}

    private final AtomicReference<Stop> next = new AtomicReference<>();
    private final Semaphore stopped = new Semaphore(0);
    private final List<String> askedBefore = new ArrayList<>();
    private final List<String> breachesBefore = new ArrayList<>();
    private OllamaTwin twin = begun(OllamaTwin.start());

    String url() {
        return twin.url().toString();
    }

    /** Stops once at the first question that has these words. */
    void stopsAt(String words, Moment moment) {
        next.set(new Stop(words, moment));
    }

    void awaitStop() throws InterruptedException {
        assertThat(stopped.tryAcquire(90, TimeUnit.SECONDS)).as("stopped").isTrue();
    }

    /** Ends it in the middle of what it does, and starts it where it was. */
    void restart() {
        URI url = twin.url();
        askedBefore.addAll(questions());
        breachesBefore.addAll(twin.breaches());
        twin.close();
        twin = begun(OllamaTwin.start(url.getPort(), Clock.systemUTC()));
    }

    /** Everything that was asked since it was told to forget, each time that it was, with its options. */
    List<String> asked() {
        return Stream.concat(askedBefore.stream(), questions().stream()).toList();
    }

    void forget() {
        twin.reset();
        begun(twin);
    }

    List<String> breaches() {
        return Stream.concat(breachesBefore.stream(), twin.breaches().stream()).toList();
    }

    @Override
    public void close() {
        twin.close();
    }

    private OllamaTwin begun(OllamaTwin fresh) {
        fresh.always(this::answer);
        return fresh;
    }

    private List<String> questions() {
        return twin.chats().stream()
                .map(OllamaTwin::asked)
                .map(asked -> asked.user() + asked.options())
                .toList();
    }

    private Behaviour answer(ChatAsked asked) {
        Stop stop = next.get();
        if (stop == null || !asked.user().contains(stop.question()) || !next.compareAndSet(stop, null)) {
            return Coverer.answer(asked);
        }
        return stop.moment() == Moment.IN_AN_ANSWER ? inTheMiddle() : after(Coverer.answer(asked));
    }

    private Behaviour inTheMiddle() {
        return answer -> {
            answer.write("{ ");
            stopped.release();
            Behaviours.endless(Duration.ofMillis(300)).play(answer);
        };
    }

    private Behaviour after(Behaviour whole) {
        return answer -> {
            whole.play(answer);
            stopped.release();
        };
    }
}
