package org.draftroom.support.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.draftroom.support.images.Bare.Damaged;
import org.draftroom.support.images.Bare.TooManyPixels;

/** A PNG of the chunks that say its pixels and their colours, and no others. */
final class BarePng {

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "gAMA", "cHRM", "sRGB", "sBIT", "cICP");

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final Source source;
    private final Pen pen;
    private int orientation = Orientation.AS_IT_IS;
    private int width;
    private int height;
    private boolean moving;
    private boolean pixels;
    private byte[] whole = Bare.NO_PROFILE;

    BarePng(byte[] file) {
        this.source = new Source(file);
        this.pen = new Pen(file.length);
    }

    Bare bare() throws Damaged, TooManyPixels {
        source.skip(SIGNATURE.length);
        pen.bytes(SIGNATURE);
        String last = "";
        while (!last.equals("IEND")) {
            last = chunk();
        }
        if (!pixels) {
            throw new Damaged("no pixels in it");
        }
        if (orientation != Orientation.AS_IT_IS) {
            byte[] block = Orientation.block(orientation);
            chunk("eXIf", block, 0, block.length);
        }
        chunk("IEND", new byte[0], 0, 0);
        return new Bare(PictureFormat.PNG, width, height, orientation, moving, false, whole, pen.file());
    }

    private String chunk() throws Damaged, TooManyPixels {
        long length = source.u32();
        int named = source.at;
        String name = source.ascii(4);
        int start = source.at;
        source.skip(length);
        int end = source.at;
        if (source.u32() != sum(source.file, named, end)) {
            throw new Damaged("the sum of " + name);
        }
        if (width == 0 && !name.equals("IHDR")) {
            throw new Damaged("begins with " + name);
        }
        switch (name) {
            case "IHDR" -> header(start, length);
            case "IDAT" -> pixels = true;
            case "iCCP" -> profile(start, end);
            case "eXIf" -> orientation = Orientation.of(source.file, start, end);
            case "acTL" -> moving |= frames(start, end) > 1;
            default -> {}
        }
        if (KEPT.contains(name)) {
            chunk(name, source.file, start, end);
        }
        return name;
    }

    private void header(int start, long length) throws Damaged, TooManyPixels {
        if (length != 13 || width != 0) {
            throw new Damaged("its header");
        }
        Source header = at(start);
        long across = header.u32();
        long down = header.u32();
        Bare.measure(across, down, Still.PIXEL_LIMIT);
        width = (int) across;
        height = (int) down;
    }

    private long frames(int start, int end) throws Damaged {
        return end - start < 8 ? 1 : at(start).u32();
    }

    private Source at(int start) {
        Source there = new Source(source.file);
        there.at = start;
        return there;
    }

    /** The profile under a name that says nothing; one that can't be read is left out, as readers do. */
    private void profile(int start, int end) {
        int zero = start;
        while (zero < end && source.file[zero] != 0) {
            zero++;
        }
        if (zero + 2 >= end) {
            return;
        }
        try (InflaterInputStream packed =
                new InflaterInputStream(new ByteArrayInputStream(source.file, zero + 2, end - zero - 2))) {
            byte[] whole = packed.readNBytes(ColourProfile.LIMIT + 1);
            byte[] kept = whole.length > ColourProfile.LIMIT ? new byte[0] : ColourProfile.bare(whole);
            if (kept.length > 0) {
                whole = kept;
                byte[] chunk = new Pen(kept.length)
                        .ascii("icc\0")
                        .u8(0)
                        .bytes(packed(kept))
                        .file();
                chunk("iCCP", chunk, 0, chunk.length);
            }
        } catch (IOException unreadable) {
            return;
        }
    }

    private static byte[] packed(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length + 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }

    private void chunk(String name, byte[] from, int start, int end) {
        byte[] named =
                new Pen(end - start + 4).ascii(name).bytes(from, start, end).file();
        pen.u32(end - start).bytes(named).u32((int) sum(named, 0, named.length));
    }

    private static long sum(byte[] file, int start, int end) {
        CRC32 sum = new CRC32();
        sum.update(file, start, end - start);
        return sum.getValue();
    }
}
