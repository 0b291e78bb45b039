package org.draftroom.support.images;

import org.draftroom.support.images.Bare.Damaged;
import org.draftroom.support.images.Bare.TooManyPixels;

/** A GIF of its first picture and its colours alone. */
final class BareGif {

    private static final int PICTURE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int SHOWING = 0xf9;
    private static final int TRAILER = 0x3b;

    private final Source source;
    private final Pen pen;
    private int width;
    private int height;

    BareGif(byte[] file) {
        this.source = new Source(file);
        this.pen = new Pen(file.length);
    }

    Bare bare() throws Damaged, TooManyPixels {
        source.skip(10);
        int flags = source.u8();
        source.skip(2);
        int colours = source.at;
        source.skip(colours(flags));
        int coloursEnd = source.at;
        int showing = toPicture();
        int start = source.at;
        measure();
        pen.ascii("GIF89a").bytes(size(start)).u8(flags).u8(0).u8(0).bytes(source.file, colours, coloursEnd);
        if (showing >= 0) {
            pen.bytes(source.file, showing, showing + 8);
        }
        pen.u8(PICTURE).u32(0).bytes(source.file, start + 4, source.at).u8(TRAILER);
        return new Bare(PictureFormat.GIF, width, height, 1, another(), false, Bare.NO_PROFILE, pen.file());
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** Goes behind the mark of the first picture; where what says how it is shown begins, or -1. */
    private int toPicture() throws Damaged {
        int showing = -1;
        int block = source.u8();
        while (block != PICTURE) {
            if (block != EXTENSION) {
                throw new Damaged("no picture in it");
            }
            int start = source.at - 1;
            boolean says = source.u8() == SHOWING;
            blocks();
            showing = says && source.at - start == 8 ? start : showing;
            block = source.u8();
        }
        return showing;
    }

    /** Goes behind the picture that begins here. */
    private void measure() throws Damaged, TooManyPixels {
        source.skip(4);
        width = source.le16();
        height = source.le16();
        Bare.measure(width, height, Still.PIXEL_LIMIT);
        source.skip(colours(source.u8()));
        source.skip(1);
        blocks();
    }

    private byte[] size(int start) {
        return java.util.Arrays.copyOfRange(source.file, start + 4, start + 8);
    }

    private void blocks() throws Damaged {
        int length = source.u8();
        while (length != 0) {
            source.skip(length);
            length = source.u8();
        }
    }

    /** Whether one more picture begins behind the first; whatever else is there doesn't matter. */
    private boolean another() {
        try {
            toPicture();
            return true;
        } catch (Damaged none) {
            return false;
        }
    }
}
