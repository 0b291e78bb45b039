package org.draftroom.support.images;

/**
 * One piece of work in the {@link Darkroom}.
 *
 * @param <T> what comes of it, refusals among it
 */
interface Exposure<T> {

    /** Whether nothing else is done meanwhile, because it takes much memory. */
    boolean isLarge();

    /** Does it; throws nothing that a file can cause. */
    T run();

    /** Stops {@link #run} soon; called from another thread. */
    void stop();

    /** What is said where it came to nothing. */
    T refused(PictureFault fault);
}
