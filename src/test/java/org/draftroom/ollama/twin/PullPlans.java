package org.draftroom.ollama.twin;

import java.io.IOException;
import java.time.Duration;

/** Downloads, good and bad. */
public final class PullPlans {

    static final String WEIGHTS = "4eb23ef187e2c5462465e5af1d9cd5b8";
    static final String PROJECTOR = "7cd4618c1faf8b7233c6c906dac1694b";
    private static final long WEIGHTS_SIZE = 7_000_000_000L;
    private static final long PROJECTOR_SIZE = 600_000_000L;

    private PullPlans() {}

    /** Two layers, a pause at each step, then success. */
    public static PullPlan paced(Duration pace) {
        return download -> {
            layers(download, pace);
            download.succeed();
        };
    }

    /** Everything is there already. */
    public static PullPlan alreadyThere() {
        return paced(Duration.ZERO);
    }

    /** A name nobody knows: 200, a first line, then an error. */
    public static PullPlan unknown() {
        return download -> {
            download.status("pulling manifest");
            download.error("pull model manifest: file does not exist");
        };
    }

    /** All fetched, and then nothing more is said. */
    public static PullPlan withoutSuccess() {
        return download -> {
            layers(download, Duration.ZERO);
            download.status("verifying sha256 digest");
            download.end();
        };
    }

    /** Falls silent halfway. */
    public static PullPlan stalled() {
        return download -> {
            download.status("pulling manifest");
            download.layer(PROJECTOR, PROJECTOR_SIZE, 1, Duration.ZERO);
            download.pause(Duration.ofMinutes(10));
        };
    }

    private static void layers(Download download, Duration pace) throws IOException, InterruptedException {
        download.status("pulling manifest");
        download.layer(WEIGHTS, WEIGHTS_SIZE, 10, pace);
        download.layer(PROJECTOR, PROJECTOR_SIZE, 2, pace);
    }
}
