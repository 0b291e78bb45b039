package org.draftroom.support.images;

/**
 * A picture of a storyboard or a set, from a file that somebody gave.
 *
 * @param format what the file was
 * @param width of the picture the right way up, in the original's pixels
 * @param height likewise
 * @param moving whether the file had more pictures than the one that was taken, its first
 * @param original the file's own pixels, not coded anew, upside down or on their side as they were and marked so; without
 *     what a camera or a program added, but with the colour profile. Of a moving picture the first alone
 * @param displayType {@code image/png} or {@code image/jpeg}, of display and thumbnail
 * @param display the right way up, in sRGB, no side longer than {@link #DISPLAY}
 * @param thumbnail likewise, no side longer than {@link #THUMBNAIL}
 */
public record Still(
        PictureFormat format,
        int width,
        int height,
        boolean moving,
        byte[] original,
        String displayType,
        Copy display,
        Copy thumbnail) {

    /** The longest side of what pages show, in pixels. */
    public static final int DISPLAY = 1600;

    /** The longest side of a thumbnail, in pixels. */
    public static final int THUMBNAIL = 480;

    /** The largest file that is read, in bytes. */
    public static final int FILE_LIMIT = 40 * 1024 * 1024;

    /** The most pixels that are decoded. */
    public static final long PIXEL_LIMIT = 64_000_000;

    /** A smaller copy, its sides in pixels. */
    public record Copy(int width, int height, byte[] content) {}
}
