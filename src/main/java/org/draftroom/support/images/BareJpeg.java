package org.draftroom.support.images;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.support.images.Bare.Damaged;
import org.draftroom.support.images.Bare.TooManyPixels;

/** A JPEG without its segments for applications, comments, thumbnails, and what is behind its end; nothing is coded anew. */
final class BareJpeg {

    /** Pictures in many passes keep all coefficients in memory. */
    static final long PROGRESSIVE_LIMIT = 32_000_000;

    /** As many passes as no program writes; each costs a walk through the whole picture. */
    private static final int MOST_SCANS = 100;

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int ADOBE = 0xee;
    private static final String ICC = "ICC_PROFILE\0";

    private final Source source;
    private final Pen pen;
    private final List<byte[]> profile = new ArrayList<>();
    private int orientation = Orientation.AS_IT_IS;
    private boolean begun;
    private int width;
    private int height;
    private int scans;
    private int components;
    private byte[] whole = Bare.NO_PROFILE;
    private final boolean coloured;

    BareJpeg(byte[] file) {
        this(file, true);
    }

    private BareJpeg(byte[] file, boolean coloured) {
        this.coloured = coloured;
        this.source = new Source(file);
        this.pen = new Pen(file.length);
    }

    /** The same without its profile, so that its samples come as they are; inks are left to their reader, which mixes them by it. */
    static Bare uncoloured(Bare bare) throws Damaged, TooManyPixels {
        BareJpeg jpeg = new BareJpeg(bare.file(), false);
        Bare plain = jpeg.bare();
        return jpeg.components > 3 ? bare : plain;
    }

    Bare bare() throws Damaged, TooManyPixels {
        source.skip(2);
        pen.u8(0xff).u8(SOI);
        int marker = marker();
        while (marker != EOI) {
            segment(marker);
            marker = marker();
        }
        if (width == 0 || scans == 0) {
            throw new Damaged("no picture in it");
        }
        pen.u8(0xff).u8(EOI);
        return new Bare(PictureFormat.JPEG, width, height, orientation, false, !coloured, whole, pen.file());
    }

    private int marker() throws Damaged {
        if (source.u8() != 0xff) {
            throw new Damaged("no marker at " + (source.at - 1));
        }
        int marker = source.u8();
        while (marker == 0xff) {
            marker = source.u8();
        }
        return marker;
    }

    private void segment(int marker) throws Damaged, TooManyPixels {
        int start = source.at;
        int length = source.u16();
        source.at = start;
        int end = source.end(length);
        if (length < 2 || marker == 0 || marker == SOI || isRestart(marker)) {
            throw new Damaged("marker " + marker + " at " + start);
        }
        if (isFrame(marker)) {
            frame(marker, start);
        }
        if (isKept(marker, start, end)) {
            begin();
            pen.u8(0xff).u8(marker).bytes(source.file, start, end);
        }
        source.at = end;
        if (marker == SOS) {
            scan();
        }
    }

    private void frame(int marker, int start) throws Damaged, TooManyPixels {
        if (width != 0) {
            throw new Damaged("two pictures in one");
        }
        source.at = start + 3;
        height = source.u16();
        width = source.u16();
        components = source.u8();
        boolean inPasses = marker == 0xc2;
        Bare.measure(width, height, inPasses ? PROGRESSIVE_LIMIT : Still.PIXEL_LIMIT);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    /** Tables, the frame and its scans as they are; JFIF, Adobe's colours and the profile written anew; nothing else. */
    private boolean isKept(int marker, int start, int end) throws Damaged {
        if (marker < APP0) {
            return true;
        }
        if (marker == APP0 && has(start, end, "JFIF\0") && end - start >= 14) {
            pen.u8(0xff)
                    .u8(APP0)
                    .u16(16)
                    .bytes(source.file, start + 2, start + 14)
                    .u16(0);
        } else if (marker == ADOBE && has(start, end, "Adobe") && end - start >= 14) {
            pen.u8(0xff).u8(ADOBE).u16(14).bytes(source.file, start + 2, start + 14);
        } else if (marker == APP1 && has(start, end, "Exif\0") && orientation == Orientation.AS_IT_IS) {
            orientation = Orientation.of(source.file, start + 2, end);
        } else if (marker == APP2 && has(start, end, ICC) && end - start > 16) {
            profile.add(java.util.Arrays.copyOfRange(source.file, start + 16, end));
        }
        return false;
    }

    /** Which way up, and the profile, stand before whatever decoding needs. */
    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        if (orientation != Orientation.AS_IT_IS) {
            byte[] block = Orientation.block(orientation);
            pen.u8(0xff).u8(APP1).u16(8 + block.length).ascii("Exif\0\0").bytes(block);
        }
        profile();
    }

    private void profile() {
        whole = ColourProfile.bare(ColourProfile.joined(profile));
        if (!coloured) {
            return;
        }
        int most = 65_000;
        int parts = (whole.length + most - 1) / most;
        for (int i = 0; i < parts; i++) {
            int from = i * most;
            int to = Math.min(whole.length, from + most);
            pen.u8(0xff)
                    .u8(APP2)
                    .u16(16 + to - from)
                    .ascii(ICC)
                    .u8(i + 1)
                    .u8(parts)
                    .bytes(whole, from, to);
        }
    }

    private boolean has(int start, int end, String name) {
        int from = start + 2;
        if (end - from < name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (source.file[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The coded pixels go on to the next marker that isn't part of them. */
    private void scan() throws Damaged {
        if (width == 0 || ++scans > MOST_SCANS) {
            throw new Damaged("scan " + scans);
        }
        byte[] file = source.file;
        int start = source.at;
        int at = start;
        while (at + 1 < file.length && !(file[at] == (byte) 0xff && endsScan(file[at + 1] & 0xff))) {
            at++;
        }
        if (at + 1 >= file.length) {
            throw new Damaged("ends in its pixels");
        }
        pen.bytes(file, start, at);
        source.at = at;
    }

    private static boolean endsScan(int next) {
        return next != 0 && next != 0xff && !isRestart(next);
    }
}
