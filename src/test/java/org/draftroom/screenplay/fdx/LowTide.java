package org.draftroom.screenplay.fdx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A document that has everything in it, and its text rewritten at random. */
final class LowTide {

    private static final List<String> WORDS = List.of(
            "*rope*",
            "lamp",
            "**A**",
            "(low)",
            "INT. MILL - DAY",
            "ANA",
            "& <b>",
            "é",
            "[[Why?]]",
            "CUT TO:",
            "_slow_",
            "~hum",
            "# Part",
            "= They part.",
            "===",
            "> X <",
            "@Bo ^",
            "Title: New",
            "\t",
            "Ж",
            "/*",
            "*/",
            "OMITTED",
            "#7#");

    private LowTide() {}

    static byte[] document() {
        try (InputStream in = LowTide.class.getResourceAsStream("/fdx/low-tide.fdx")) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A text with one of its paragraphs cut, moved, doubled, retyped, or a new one put in. */
    static String edited(String text, Random random) {
        List<String> blocks = new ArrayList<>(Arrays.asList(text.split("\n\n", -1)));
        int at = random.nextInt(blocks.size());
        switch (random.nextInt(7)) {
            case 0 -> blocks.remove(at);
            case 1 -> blocks.add(at, word(random));
            case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            case 3 -> blocks.set(at, blocks.get(at) + " " + word(random));
            case 4 -> blocks.set(at, word(random) + "\n" + blocks.get(at));
            case 5 -> blocks.addAll(random.nextInt(blocks.size()), new ArrayList<>(blocks.subList(0, at)));
            default -> blocks.set(at, blocks.get(at).replaceAll("[aeiou]", "o"));
        }
        return String.join("\n\n", blocks);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
