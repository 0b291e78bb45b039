package org.draftroom.ollama.twin;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** What a test told the double to do. */
final class Instructions {

    final Queue<Behaviour> nextChats = new ConcurrentLinkedQueue<>();
    final Queue<PullPlan> nextPulls = new ConcurrentLinkedQueue<>();
    volatile Function<ChatAsked, Behaviour> always;
    volatile PullPlan pull;
    volatile Behaviour look;
    volatile String version = "0.32.15";
    volatile Duration pace = Duration.ZERO;

    Instructions() {
        reset();
    }

    Behaviour chat(ChatAsked asked) {
        return Optional.ofNullable(nextChats.poll()).orElseGet(() -> always.apply(asked));
    }

    PullPlan pull() {
        return Optional.ofNullable(nextPulls.poll()).orElse(pull);
    }

    /** Forgets all but the version and the pace. */
    void reset() {
        nextChats.clear();
        nextPulls.clear();
        look = null;
        pull = PullPlans.paced(Duration.ZERO);
        always = asked -> Behaviours.reply(Nonsense.answer(asked));
    }
}
