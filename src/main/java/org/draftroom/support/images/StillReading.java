package org.draftroom.support.images;

/** What came of reading a file as a still. */
public sealed interface StillReading {

    /** It is one. */
    record Taken(Still still) implements StillReading {}

    /**
     * It isn't, or isn't one that can be read.
     *
     * @param fault why; {@link PictureFault#NOT_A_PICTURE} and {@link PictureFault#HEIC} are said better by the kind
     * @param kind what the file is
     */
    record Refused(PictureFault fault, PictureFormat kind) implements StillReading {}
}
