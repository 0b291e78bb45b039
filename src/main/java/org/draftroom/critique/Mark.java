package org.draftroom.critique;

import java.util.UUID;

/** A line for the editor to mark, in the version that was asked for. */
public record Mark(String id, int from, int to, String tone) {

    static Mark of(Panel.PlacedNote placed) {
        UUID id = placed.note().id();
        String tone = placed.note().kind().isSeen() ? "yellow" : "accent";
        return new Mark(
                id.toString(),
                placed.place().range().from(),
                placed.place().range().to(),
                tone);
    }

    static Mark of(Panel.PlacedStatement placed) {
        return new Mark(
                placed.id(),
                placed.place().range().from(),
                placed.place().range().to(),
                "green");
    }
}
