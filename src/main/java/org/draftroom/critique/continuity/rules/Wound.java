package org.draftroom.critique.continuity.rules;

import java.util.List;
import java.util.Set;
import org.draftroom.critique.continuity.ledger.Wording;

/**
 * Where somebody is hurt.
 *
 * @param side {@code left}, {@code right}, or empty
 */
record Wound(String part, String side) {

    private static final Set<String> PARTS = Set.of(
            "arm",
            "leg",
            "hand",
            "head",
            "eye",
            "face",
            "shoulder",
            "knee",
            "ankle",
            "foot",
            "wrist",
            "nose",
            "lip",
            "cheek",
            "rib",
            "back",
            "finger",
            "thumb",
            "ear",
            "temple",
            "forehead",
            "neck",
            "chest",
            "palm",
            "thigh",
            "brow",
            "eyebrow",
            "chin",
            "jaw",
            "elbow",
            "hip",
            "shin",
            "calf",
            "stomach",
            "belly",
            "throat",
            "toe",
            "side",
            "heart",
            "mouth",
            "skull",
            "tooth",
            "knuckle");

    /** The first part of the body that the words name, or null. */
    static Wound of(String what) {
        List<String> words = Wording.of(what);
        String side =
                words.contains("left") == words.contains("right") ? "" : words.contains("left") ? "left" : "right";
        return words.stream()
                .filter(PARTS::contains)
                .findFirst()
                .map(part -> new Wound(part, side))
                .orElse(null);
    }

    /** Whether both may be one. */
    boolean canBe(Wound other) {
        return part.equals(other.part) && (side.isEmpty() || other.side.isEmpty() || side.equals(other.side));
    }

    /** Whether it is the same part on the other side. */
    boolean isAcross(Wound other) {
        return part.equals(other.part) && !canBe(other);
    }
}
