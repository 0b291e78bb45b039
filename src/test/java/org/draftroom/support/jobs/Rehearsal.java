package org.draftroom.support.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A runner that does what its payload says. */
@ApplicationScoped
class Rehearsal implements JobRunner {

    private final List<String> played = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return "rehearsal";
    }

    @Override
    public void run(JobRun run) throws Exception {
        played.add(run.payload());
        switch (run.payload()) {
            case "hold" -> hold(run);
            case "fail" -> throw new Failed("The stage is closed.");
            case "break" -> throw new IllegalStateException("a bug");
            case "rubbish" -> run.output("nul \0 half \uD83D ");
            default -> say(run);
        }
    }

    List<String> played() {
        return played;
    }

    private static void hold(JobRun run) throws InterruptedException {
        CountDownLatch letGo = new CountDownLatch(1);
        run.cancellation().onCancel(letGo::countDown);
        run.output("holding");
        letGo.await(30, TimeUnit.SECONDS);
    }

    private static void say(JobRun run) {
        for (String word : run.payload().split(" ")) {
            run.output(word + " ");
        }
        run.progress(500, "half");
    }
}
