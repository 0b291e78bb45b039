package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.List;

/** Somebody who speaks: a name with its speeches, and where the action names it. */
final class Part {

    private final PartName name;
    private final List<Speech> speeches = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    Part(PartName name) {
        this.name = name;
    }

    PartName name() {
        return name;
    }

    String key() {
        return name.key();
    }

    /** The speeches that it holds alone, in order. */
    List<Speech> speeches() {
        return speeches;
    }

    /** Where action and shots name it, in order. */
    List<Mention> mentions() {
        return mentions;
    }

    int count() {
        return speeches.size();
    }

    /** The name as a cue writes it first. */
    String shown() {
        return speeches.isEmpty()
                ? key()
                : speeches.get(0).passage().text().substring(0, speeches.get(0).nameTo());
    }
}
