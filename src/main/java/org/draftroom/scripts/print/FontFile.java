package org.draftroom.scripts.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One of our font files, and which characters it has. */
final class FontFile {

    private static final int COURIER = 600;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final boolean fixed;

    private FontFile(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        float space = font.getAdvanceWidth(characters.getGlyphId(' ')) * 1000f / font.getUnitsPerEm();
        this.fixed = Math.abs(space - COURIER) < 2;
    }

    /** Opens a file by its name without the ending. */
    static FontFile open(String name) {
        try (InputStream file = FontFile.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // In italics it would draw fi as one shape, half as wide as its two columns.
            font.setEnableGsub(false);
            return new FontFile(name, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    /** Whether its space is as wide as Courier's, so that words in it may be parted by it. */
    boolean isFixed() {
        return fixed;
    }

    /** The file with these characters alone. */
    byte[] cutTo(Set<Integer> codePoints) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            TTFSubsetter subset = new TTFSubsetter(font);
            codePoints.forEach(subset::add);
            subset.writeToStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
