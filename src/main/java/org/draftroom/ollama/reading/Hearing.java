package org.draftroom.ollama.reading;

import org.draftroom.ollama.ReplyListener;
import org.draftroom.support.Cancellation;

/** Listens to one call, passes on what it hears, and ends the call when it loops or the run is to stop. */
final class Hearing implements ReplyListener, AutoCloseable {

    private final Following following;
    private final LoopGuard guard = new LoopGuard();
    private final Cancellation call = new Cancellation();
    private final Cancellation.Registration registration;

    Hearing(Following following, Cancellation run) {
        this.following = following;
        this.registration = run.onCancel(call::cancel);
    }

    Cancellation cancellation() {
        return call;
    }

    String text() {
        return guard.text();
    }

    @Override
    public void stage(Stage stage) {
        following.stage(stage);
    }

    @Override
    public void text(String piece) {
        following.text(piece);
        if (guard.loops(piece)) {
            call.cancel();
        }
    }

    @Override
    public void close() {
        registration.close();
    }
}
