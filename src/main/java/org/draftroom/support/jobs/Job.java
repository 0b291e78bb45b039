package org.draftroom.support.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * A job as it stands.
 *
 * @param attempt how often it was started, after letting others go first too
 * @param starts how often it was started since it last got further than ever before; what yielded or was let go
 *     in order doesn't count
 * @param progress 0 to 1000
 * @param message what it is doing, in words; empty at first
 * @param reason why it failed; empty otherwise
 * @param startedAt null while it waits
 * @param endedAt null until it has ended
 */
public record Job(
        UUID id,
        String kind,
        String lane,
        UUID subject,
        UUID person,
        Urgency urgency,
        JobStatus status,
        int attempt,
        int starts,
        int progress,
        String message,
        String reason,
        String payload,
        Instant madeAt,
        Instant startedAt,
        Instant endedAt,
        boolean cancelRequested) {

    /** Where it stands, for people, when so many jobs are before it. */
    String words(int ahead, JobWords words) {
        return switch (status) {
            case WAITING -> ahead == 0 ? words.aboutToStart() : words.waiting(ahead);
            case RUNNING -> cancelRequested ? words.stopping() : message.isEmpty() ? words.starting() : message;
            case DONE -> words.done();
            case FAILED -> reason;
            case CANCELLED -> words.cancelled();
        };
    }
}
