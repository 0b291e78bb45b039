package org.draftroom.support.images;

/**
 * A file without what a camera or a program added to its picture.
 *
 * @param format what it is
 * @param width as its header says, before turning
 * @param height likewise
 * @param orientation as Exif counts, 1 to 8
 * @param moving whether there was more than one picture
 * @param byLine whether its reader hands its samples over line by line, as they are
 * @param profile its colours' ICC profile where its reader doesn't apply it, or empty
 * @param file the first picture's own coded pixels, its colour profile, and its orientation where that isn't 1
 */
record Bare(
        PictureFormat format,
        int width,
        int height,
        int orientation,
        boolean moving,
        boolean byLine,
        byte[] profile,
        byte[] file) {

    static final byte[] NO_PROFILE = {};

    /** Takes a file apart; nothing is decoded. */
    static Bare of(PictureFormat format, byte[] file) throws Damaged, TooManyPixels {
        return switch (format) {
            case JPEG -> new BareJpeg(file).bare();
            case PNG -> new BarePng(file).bare();
            case WEBP -> new BareWebp(file).bare();
            case GIF -> new BareGif(file).bare();
            default -> throw new IllegalStateException(format + " isn't read");
        };
    }

    /** Whether its sides change when it is turned. */
    boolean isLying() {
        return orientation >= 5;
    }

    /** It doesn't keep to its format, or ends too early. */
    static final class Damaged extends Exception {
        Damaged(String what) {
            super(what);
        }
    }

    /** Its header says more pixels than are decoded. */
    static final class TooManyPixels extends Exception {
        TooManyPixels(long width, long height) {
            super(width + " x " + height);
        }
    }

    /** Nothing is made from what a header says before this was asked. */
    static void measure(long width, long height, long most) throws Damaged, TooManyPixels {
        if (width <= 0 || height <= 0) {
            throw new Damaged("no pixels");
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || width * height > most) {
            throw new TooManyPixels(width, height);
        }
    }
}
