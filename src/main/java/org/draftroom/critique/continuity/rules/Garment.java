package org.draftroom.critique.continuity.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.critique.continuity.ledger.Wording;

/**
 * A piece of clothing as few words have it.
 *
 * @param slot where it is worn; of one slot only one piece is
 * @param piece what it is
 * @param colors the colours that are named
 */
record Garment(String slot, String piece, Set<String> colors) {

    private static final Map<String, List<String>> SLOTS = Map.of(
            "outer",
                    List.of(
                            "overcoat",
                            "raincoat",
                            "trenchcoat",
                            "coat",
                            "jacket",
                            "parka",
                            "cloak",
                            "anorak",
                            "oilskin"),
            "head", List.of("hat", "cap", "helmet", "beret", "bonnet", "bareheaded", "crown"),
            "feet", List.of("boot", "shoe", "sandal", "barefoot", "heel", "trainer", "sneaker", "slipper", "clog"),
            "torso", List.of("tshirt", "shirt", "blouse", "sweater", "jumper", "pullover", "cardigan", "vest"),
            "legs", List.of("trouser", "jean", "skirt", "shorts", "short", "breech"),
            "whole",
                    List.of(
                            "dress",
                            "suit",
                            "uniform",
                            "gown",
                            "overall",
                            "robe",
                            "pyjama",
                            "pajama",
                            "costume",
                            "habit",
                            "nightdress"),
            "neck", List.of("scarf", "tie", "necklace", "shawl"));
    private static final Set<String> COLORS = Set.of(
            "red",
            "blue",
            "green",
            "yellow",
            "black",
            "white",
            "grey",
            "gray",
            "brown",
            "pink",
            "purple",
            "orange",
            "beige",
            "crimson",
            "scarlet",
            "navy",
            "cream",
            "silver",
            "gold",
            "golden",
            "violet",
            "khaki",
            "tan",
            "turquoise",
            "maroon",
            "ochre",
            "ivory");
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("red", "crimson", "scarlet", "maroon"),
            Set.of("grey", "gray", "silver"),
            Set.of("blue", "navy", "turquoise"),
            Set.of("white", "cream", "ivory"),
            Set.of("brown", "tan", "beige", "khaki"),
            Set.of("yellow", "gold", "golden", "ochre"),
            Set.of("purple", "violet"));

    /** The garment that the words name, or null. */
    static Garment of(String what) {
        List<String> words = Wording.of(what);
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            for (Map.Entry<String, List<String>> slot : SLOTS.entrySet()) {
                if (slot.getValue().contains(word)) {
                    Set<String> colors = new HashSet<>(words);
                    colors.retainAll(COLORS);
                    return new Garment(slot.getKey(), word, colors);
                }
            }
        }
        return null;
    }

    /** Whether it can't be the other one. */
    boolean isOtherThan(Garment other) {
        if (!piece.endsWith(other.piece) && !other.piece.endsWith(piece)) {
            return true;
        }
        return !colors.isEmpty() && !other.colors.isEmpty() && colors.stream().noneMatch(other::hasLike);
    }

    private boolean hasLike(String color) {
        return colors.contains(color)
                || ALIKE.stream()
                        .anyMatch(alike ->
                                alike.contains(color) && colors.stream().anyMatch(alike::contains));
    }
}
