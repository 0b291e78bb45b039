package org.draftroom.support.images;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.draftroom.support.images.Bare.Damaged;

/** An ICC profile with what colours need: no device, date, name or serial number, as calibrated screens write into theirs. */
final class ColourProfile {

    /** The largest profile that is kept, in bytes. */
    static final int LIMIT = 4 * 1024 * 1024;

    private static final Set<String> KEPT = Set.of(
            "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "A2B0", "A2B1", "A2B2",
            "B2A0", "B2A1", "B2A2", "cicp", "gamt", "lumi");

    private static final int HEADER = 128;
    private static final String NAME = "Kept profile";

    private ColourProfile() {}

    /** The picture's samples in the profile's colours; as it is where the profile doesn't fit them. */
    static BufferedImage applied(BufferedImage image, byte[] profile) {
        if (profile.length == 0 || !(image.getColorModel() instanceof ComponentColorModel colours)) {
            return image;
        }
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            if (icc.getNumComponents() != colours.getNumColorComponents() || icc.getNumComponents() != 3) {
                return image;
            }
            ComponentColorModel model = new ComponentColorModel(
                    new ICC_ColorSpace(icc),
                    colours.hasAlpha(),
                    colours.isAlphaPremultiplied(),
                    colours.getTransparency(),
                    colours.getTransferType());
            return new BufferedImage(model, image.getRaster(), colours.isAlphaPremultiplied(), null);
        } catch (RuntimeException broken) {
            // As readers do: what says nothing sensible of colours says nothing.
            return image;
        }
    }

    static byte[] joined(List<byte[]> parts) {
        Pen pen = new Pen(parts.size() * 65_536);
        parts.forEach(pen::bytes);
        return pen.file();
    }

    /** The profile without the rest; empty where it isn't one. */
    static byte[] bare(byte[] profile) {
        try {
            return profile.length > LIMIT ? new byte[0] : written(profile, tags(profile));
        } catch (Damaged broken) {
            return new byte[0];
        }
    }

    private record Tag(String name, byte[] content) {}

    private static List<Tag> tags(byte[] profile) throws Damaged {
        Source source = new Source(profile);
        source.skip(36);
        if (!source.ascii(4).equals("acsp")) {
            throw new Damaged("no profile");
        }
        source.at = HEADER;
        long count = source.u32();
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("desc", name(profile[8])));
        for (long i = 0; i < count; i++) {
            String name = source.ascii(4);
            Source content = new Source(profile);
            content.skip(source.u32());
            int end = content.end(source.u32());
            if (KEPT.contains(name)) {
                tags.add(new Tag(name, java.util.Arrays.copyOfRange(profile, content.at, end)));
            }
        }
        return tags;
    }

    /** A name of our own, in the form of the profile's version. */
    private static byte[] name(int version) {
        if (version >= 4) {
            Pen text = new Pen(64).ascii("mluc").u32(0).u32(1).u32(12).ascii("enUS");
            text.u32(NAME.length() * 2).u32(28);
            NAME.chars().forEach(text::u16);
            return text.file();
        }
        Pen text = new Pen(128).ascii("desc").u32(0).u32(NAME.length() + 1).ascii(NAME + "\0");
        return text.bytes(new byte[78]).file();
    }

    private static byte[] written(byte[] profile, List<Tag> tags) {
        int at = HEADER + 4 + 12 * tags.size();
        Pen table = new Pen(12 * tags.size());
        Pen contents = new Pen(profile.length);
        for (Tag tag : tags) {
            table.ascii(tag.name()).u32(at + contents.size()).u32(tag.content().length);
            contents.bytes(tag.content()).bytes(new byte[-tag.content().length & 3]);
        }
        Pen whole = new Pen(profile.length).u32(at + contents.size()).u32(0);
        whole.bytes(profile, 8, 24).bytes(new byte[12]).ascii("acsp").u32(0).bytes(profile, 44, 48);
        whole.bytes(new byte[16]).bytes(profile, 64, 80).bytes(new byte[48]);
        return whole.u32(tags.size()).bytes(table.file()).bytes(contents.file()).file();
    }
}
