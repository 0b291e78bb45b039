package org.draftroom.support.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A runner that yields: it plays its acts one a run, and holds until it is let go before each but the last. */
@ApplicationScoped
class LongRehearsal implements JobRunner {

    static final int ACTS = 3;

    private final List<String> played = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return "long-rehearsal";
    }

    @Override
    public boolean isYielding() {
        return true;
    }

    @Override
    public void run(JobRun run) throws Exception {
        long before = played.stream().filter(run.payload()::equals).count();
        played.add(run.payload());
        run.progress((int) (1000 * before / ACTS), "act " + (before + 1));
        if (before + 1 < ACTS) {
            CountDownLatch letGo = new CountDownLatch(1);
            run.cancellation().onCancel(letGo::countDown);
            letGo.await(30, TimeUnit.SECONDS);
        }
    }
}
