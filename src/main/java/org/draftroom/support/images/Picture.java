package org.draftroom.support.images;

/**
 * A picture written anew: upright, without what a camera added, no side longer than {@link #LONGEST}.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}, of both contents
 * @param width in pixels
 * @param height in pixels
 * @param content the file
 * @param thumbnail a smaller one, no side longer than {@link #THUMBNAIL}
 */
public record Picture(String mediaType, int width, int height, byte[] content, byte[] thumbnail) {

    /** The longest side, in pixels. */
    public static final int LONGEST = 1600;

    /** The longest side of a thumbnail, in pixels. */
    public static final int THUMBNAIL = 320;

    /** The largest file that is read, in bytes. */
    public static final int FILE_LIMIT = 20 * 1024 * 1024;

    /** The most pixels that are decoded. */
    public static final long PIXEL_LIMIT = 50_000_000;
}
