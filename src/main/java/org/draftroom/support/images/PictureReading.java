package org.draftroom.support.images;

/** What came of reading a file as a picture. */
public sealed interface PictureReading {

    /** It is one. */
    record Read(Picture picture) implements PictureReading {}

    /** It isn't, or isn't one that can be read. */
    record Refused(PictureFault fault) implements PictureReading {}
}
