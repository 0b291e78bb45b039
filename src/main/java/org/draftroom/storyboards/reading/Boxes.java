package org.draftroom.storyboards.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.draftroom.ollama.reading.Fields;

/** The boxes of replies: top, left, bottom and right in thousandths of the picture. */
final class Boxes {

    private static final int WHOLE = 1000;

    private Boxes() {}

    /** The region of the field {@code box}; empty when it can't be one. */
    static Optional<Region> region(Fields fields) {
        JsonNode box = fields.node().path("box");
        if (!box.isArray() || box.size() != 4) {
            return Optional.empty();
        }
        int[] at = new int[4];
        for (int i = 0; i < 4; i++) {
            JsonNode number = box.get(i);
            if (!number.isInt() || number.intValue() < 0 || number.intValue() > WHOLE) {
                return Optional.empty();
            }
            at[i] = number.intValue();
        }
        return at[2] > at[0] && at[3] > at[1] ? Optional.of(region(at)) : Optional.empty();
    }

    private static Region region(int[] at) {
        double whole = WHOLE;
        return new Region(at[1] / whole, at[0] / whole, (at[3] - at[1]) / whole, (at[2] - at[0]) / whole);
    }
}
