package org.draftroom.storyboards.stills;

/** How two stills of one set-up lie on each other, or why that can't be said. */
public sealed interface Registration {

    /**
     * The second lies on the first.
     *
     * @param warp from places of the first to those of the second, each in its own pixels
     * @param model how freely the second could be laid
     * @param uncertainty how far the worst corner may be off, twice its standard error, in pixels of the first
     * @param probes places of the first with something to hold on to that the second shows too
     * @param agreeing how many of them are found where the warp says
     */
    record Registered(Warp warp, Model model, double uncertainty, int probes, int agreeing) implements Registration {}

    /** The second can't be laid on the first. */
    record Apart(Reason reason) implements Registration {}

    enum Reason {
        /** One of them shows too little that could be recognised again. */
        TOO_PLAIN,
        /** What both show isn't the same place from the same side. */
        DIFFERENT,
        /** They are of one place, but the camera was moved, turned or zoomed more than is one set-up. */
        MOVED_TOO_FAR,
        /** They seem to be of one set-up, but where one lies on the other stays unsure. */
        UNSURE
    }
}
