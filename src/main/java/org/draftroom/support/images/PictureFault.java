package org.draftroom.support.images;

/** Why a file became no picture. */
public enum PictureFault {
    /** There was no file, or nothing in it. */
    EMPTY,
    /** It has more than {@link Picture#FILE_LIMIT} bytes. */
    TOO_LARGE,
    /** It is no PNG, JPEG, GIF or WebP, whatever its name says. */
    NOT_A_PICTURE,
    /** It is HEIC or AVIF. */
    HEIC,
    /** It has more than {@link Picture#PIXEL_LIMIT} pixels. */
    TOO_MANY_PIXELS,
    /** It ends too early, or has what its format doesn't allow. */
    DAMAGED,
    /** Reading it took too long. */
    TOO_SLOW
}
