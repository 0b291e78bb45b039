package org.draftroom.evaluation.storyboards;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.reading.People;

/** Who is drawn, each told from the others by hair and coat, and described so in the bible that the model gets. */
enum Actor {
    ANNA(new Color(0x3b2a20), new Color(0xb5332e), "red coat", "long dark hair, red coat") {
        @Override
        boolean hasLongHair() {
            return true;
        }
    },
    BEN(null, new Color(0x6f7680), "grey coat", "bald, black beard, grey coat") {
        @Override
        boolean hasBeard() {
            return true;
        }
    },
    CARA(new Color(0xc9a24a), new Color(0x2f5ea8), "blue coat", "short fair hair, wide hat, blue coat") {
        @Override
        boolean hasHat() {
            return true;
        }
    };

    /** Null for none. */
    final Color hair;

    final Color coat;
    final String wardrobe;
    private final String description;

    Actor(Color hair, Color coat, String wardrobe, String description) {
        this.hair = hair;
        this.coat = coat;
        this.wardrobe = wardrobe;
        this.description = description;
    }

    boolean hasLongHair() {
        return false;
    }

    boolean hasBeard() {
        return false;
    }

    boolean hasHat() {
        return false;
    }

    /** All of them, as the bible has them. */
    static People people() {
        return new People(java.util.Arrays.stream(values())
                .map(actor -> new People.Known(actor.name(), List.of(), actor.description, Optional.empty()))
                .toList());
    }
}
