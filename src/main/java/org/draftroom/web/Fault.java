package org.draftroom.web;

/**
 * What went wrong, in words for people: what happened, what is safe, what to do.
 *
 * @param reference under which the log has more; empty for an expected fault
 */
public record Fault(int status, String title, String message, String reference) {

    static Fault of(int status) {
        return switch (status) {
            case 400 ->
                new Fault(
                        status,
                        "This form couldn't be used",
                        "It was opened too long ago, or wasn't complete. Nothing was changed."
                                + " Go back, copy what you typed, load the page again and send it once more.",
                        "");
            case 403 -> new Fault(status, "This isn't open to you", "Nothing was changed.", "");
            case 404 ->
                new Fault(
                        status,
                        "There is nothing here",
                        "The address may be mistyped, or what was here has been deleted, or it belongs to someone else.",
                        "");
            case 413 ->
                new Fault(
                        status,
                        "That is too large",
                        "A script to import may have up to 16 MB. Nothing was changed.",
                        "");
            default ->
                new Fault(
                        status,
                        "This couldn't be done",
                        "Draftroom didn't understand the request (" + status + "). Nothing was changed.",
                        "");
        };
    }

    static Fault unexpected(String reference) {
        return new Fault(
                500,
                "Something in Draftroom failed",
                "The fault is the program's, not yours. Everything that was saved is safe."
                        + " Try again; if it repeats, the log has more under this reference.",
                reference);
    }
}
