package org.draftroom.support.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.draftroom.support.images.Bare.Damaged;
import org.draftroom.support.images.Bare.TooManyPixels;

/** Somebody's work on the pixels of an original. */
final class Look<T> implements Exposure<Optional<T>> {

    private final byte[] original;
    private final int longest;
    private final Function<BufferedImage, T> work;
    private final Scan scan;

    Look(byte[] original, int longest, Function<BufferedImage, T> work) {
        this.original = original;
        this.longest = longest;
        this.work = work;
        this.scan = new Scan(original);
    }

    @Override
    public boolean isLarge() {
        return true;
    }

    @Override
    public Optional<T> run() {
        BufferedImage image;
        try {
            Bare bare = Bare.of(PictureFormat.of(original), original);
            image = Upright.of(Negative.sampled(bare, longest, scan), bare.orientation());
        } catch (TooManyPixels | Damaged | IOException | RuntimeException | OutOfMemoryError broken) {
            // A picture that was read once can be read again, unless it was changed where it is kept.
            return Optional.empty();
        }
        return Optional.ofNullable(work.apply(image));
    }

    @Override
    public void stop() {
        scan.stop();
    }

    @Override
    public Optional<T> refused(PictureFault fault) {
        return Optional.empty();
    }
}
