package org.draftroom.support.images;

import org.draftroom.support.images.Bare.Damaged;
import org.draftroom.support.images.Bare.TooManyPixels;

/** A WebP of its first picture's chunks and its colour profile, and no others. */
final class BareWebp {

    /** Its reader can't leave pixels out while it decodes. */
    static final long LIMIT = 24_000_000;

    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_EXIF = 0x08;

    private final Source source;
    private final Pen picture;
    private byte[] profile = new byte[0];
    private boolean alpha;
    private boolean taken;
    private int pictures;
    private int orientation = Orientation.AS_IT_IS;
    private int width;
    private int height;

    BareWebp(byte[] file) {
        this.source = new Source(file);
        this.picture = new Pen(file.length);
    }

    Bare bare() throws Damaged, TooManyPixels {
        source.skip(4);
        int end = source.end(4) + (int) Math.min(source.le32(), Integer.MAX_VALUE - 16);
        if (end > source.file.length) {
            throw new Damaged("ends too early");
        }
        source.skip(4);
        while (source.at + 8 <= end) {
            chunk(end);
        }
        if (!taken) {
            throw new Damaged("no picture in it");
        }
        return new Bare(PictureFormat.WEBP, width, height, orientation, pictures > 1, false, Bare.NO_PROFILE, file());
    }

    private void chunk(int most) throws Damaged, TooManyPixels {
        String name = source.ascii(4);
        long length = source.le32();
        int start = source.at;
        int end = source.end(length);
        if (end > most) {
            throw new Damaged("ends in " + name);
        }
        switch (name) {
            case "ICCP" -> profile = ColourProfile.bare(java.util.Arrays.copyOfRange(source.file, start, end));
            case "EXIF" -> orientation = Orientation.of(source.file, start, end);
            case "ANMF" -> frame(end);
            default -> pixels(name, start, end);
        }
        source.at = end + (int) (length & 1);
    }

    /** Frames have their own chunks, behind where and how long they are shown. */
    private void frame(int end) throws Damaged, TooManyPixels {
        pictures++;
        if (pictures > 1) {
            return;
        }
        source.skip(16);
        while (source.at + 8 <= end) {
            String name = source.ascii(4);
            long length = source.le32();
            int from = source.at;
            int to = source.end(length);
            if (to > end) {
                throw new Damaged("ends in a frame");
            }
            pixels(name, from, to);
            source.at = to + (int) (length & 1);
        }
    }

    private void pixels(String name, int start, int end) throws Damaged, TooManyPixels {
        if (taken) {
            return;
        }
        switch (name) {
            case "ALPH" -> alpha = true;
            case "VP8 " -> lossy(start, end);
            case "VP8L" -> lossless(start, end);
            default -> {
                return;
            }
        }
        taken = !name.equals("ALPH");
        chunk(picture, name, source.file, start, end);
    }

    private void lossy(int start, int end) throws Damaged, TooManyPixels {
        if (end - start < 10) {
            throw new Damaged("its header");
        }
        Source header = new Source(source.file);
        header.at = start + 3;
        if (header.le24() != 0x2a019d) {
            throw new Damaged("its start code");
        }
        size(header.le16() & 0x3fff, header.le16() & 0x3fff);
    }

    private void lossless(int start, int end) throws Damaged, TooManyPixels {
        if (end - start < 5 || source.file[start] != 0x2f) {
            throw new Damaged("its header");
        }
        Source header = new Source(source.file);
        header.at = start + 1;
        long bits = header.le32();
        alpha |= (bits >> 28 & 1) == 1;
        size((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
    }

    private void size(int across, int down) throws Damaged, TooManyPixels {
        Bare.measure(across, down, LIMIT);
        width = across;
        height = down;
    }

    private byte[] file() {
        Pen chunks = new Pen(source.file.length).ascii("WEBP");
        boolean turned = orientation != Orientation.AS_IT_IS;
        int flags = (profile.length > 0 ? HAS_PROFILE : 0) | (alpha ? HAS_ALPHA : 0) | (turned ? HAS_EXIF : 0);
        if (flags != 0) {
            Pen header = new Pen(10).le32(flags).le24(width - 1).le24(height - 1);
            chunk(chunks, "VP8X", header.file(), 0, 10);
        }
        if (profile.length > 0) {
            chunk(chunks, "ICCP", profile, 0, profile.length);
        }
        chunks.bytes(picture.file());
        if (turned) {
            byte[] block = Orientation.block(orientation);
            chunk(chunks, "EXIF", block, 0, block.length);
        }
        return new Pen(chunks.size() + 8)
                .ascii("RIFF")
                .le32(chunks.size())
                .bytes(chunks.file())
                .file();
    }

    private static void chunk(Pen pen, String name, byte[] from, int start, int end) {
        pen.ascii(name).le32(end - start).bytes(from, start, end);
        if ((end - start) % 2 == 1) {
            pen.u8(0);
        }
    }
}
