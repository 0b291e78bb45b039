package org.draftroom.support.images;

import java.util.Arrays;
import org.draftroom.support.images.Bare.Damaged;

/** The one thing of Exif that is kept: which way up, 1 to 8. */
final class Orientation {

    static final int AS_IT_IS = 1;

    private static final int TAG = 0x112;
    private static final int SHORT = 3;

    /** More fields than any camera writes into the first directory. */
    private static final int MOST_FIELDS = 1000;

    private Orientation() {}

    /** What a block of Exif says, from {@code start} to {@code end}, with or without its name; 1 where it says nothing. */
    static int of(byte[] file, int start, int end) {
        byte[] block = Arrays.copyOfRange(file, start, end);
        boolean named = block.length > 6 && block[0] == 'E' && block[1] == 'x';
        try {
            int value = value(new Source(named ? Arrays.copyOfRange(block, 6, block.length) : block));
            return value >= 1 && value <= 8 ? value : AS_IT_IS;
        } catch (Damaged unreadable) {
            return AS_IT_IS;
        }
    }

    private static int value(Source tiff) throws Damaged {
        String order = tiff.ascii(2);
        boolean little = order.equals("II");
        if (!little && !order.equals("MM")) {
            return AS_IT_IS;
        }
        tiff.skip(2);
        long directory = little ? tiff.le32() : tiff.u32();
        tiff.at = 0;
        tiff.skip(directory);
        int fields = Math.min(MOST_FIELDS, little ? tiff.le16() : tiff.u16());
        for (int i = 0; i < fields; i++) {
            int tag = little ? tiff.le16() : tiff.u16();
            int type = little ? tiff.le16() : tiff.u16();
            tiff.skip(4);
            if (tag == TAG && type == SHORT) {
                return little ? tiff.le16() : tiff.u16();
            }
            tiff.skip(4);
        }
        return AS_IT_IS;
    }

    /** A block that says it and nothing else. */
    static byte[] block(int orientation) {
        return new Pen(26)
                .ascii("MM")
                .u16(42)
                .u32(8)
                .u16(1)
                .u16(TAG)
                .u16(SHORT)
                .u32(1)
                .u16(orientation)
                .u16(0)
                .u32(0)
                .file();
    }
}
