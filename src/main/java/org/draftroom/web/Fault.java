package org.draftroom.web;

/**
 * What went wrong, in words for people: what happened, what is safe, what to do.
 *
 * @param reference under which the log has more; empty for an expected fault
 */
public record Fault(int status, String title, String message, String reference) {

    static Fault of(int status, FaultWords words) {
        return switch (status) {
            case 400 -> new Fault(status, words.formTitle(), words.form(), "");
            case 403 -> new Fault(status, words.forbiddenTitle(), words.forbidden(), "");
            case 404 -> new Fault(status, words.missingTitle(), words.missing(), "");
            case 413 -> new Fault(status, words.largeTitle(), words.large(), "");
            default -> new Fault(status, words.refusedTitle(), words.refused(status), "");
        };
    }

    static Fault unexpected(String reference, FaultWords words) {
        return new Fault(500, words.failedTitle(), words.failed(), reference);
    }
}
