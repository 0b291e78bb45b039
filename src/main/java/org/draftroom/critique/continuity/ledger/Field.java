package org.draftroom.critique.continuity.ledger;

import static org.draftroom.critique.continuity.ledger.State.BODY;
import static org.draftroom.critique.continuity.ledger.State.BREAKS;
import static org.draftroom.critique.continuity.ledger.State.CHANGES;
import static org.draftroom.critique.continuity.ledger.State.DIES;
import static org.draftroom.critique.continuity.ledger.State.FINDS;
import static org.draftroom.critique.continuity.ledger.State.GIVES;
import static org.draftroom.critique.continuity.ledger.State.HAS;
import static org.draftroom.critique.continuity.ledger.State.HEALS;
import static org.draftroom.critique.continuity.ledger.State.HURT;
import static org.draftroom.critique.continuity.ledger.State.IS;
import static org.draftroom.critique.continuity.ledger.State.KNOWS;
import static org.draftroom.critique.continuity.ledger.State.LEARNS;
import static org.draftroom.critique.continuity.ledger.State.LOSES;
import static org.draftroom.critique.continuity.ledger.State.PRESENT;
import static org.draftroom.critique.continuity.ledger.State.SHOWS;
import static org.draftroom.critique.continuity.ledger.State.UNAWARE;
import static org.draftroom.critique.continuity.ledger.State.UNHURT;
import static org.draftroom.critique.continuity.ledger.State.VOICE;
import static org.draftroom.critique.continuity.ledger.State.WEARS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the ledger. */
public enum Field {
    PERSON(true, false, PRESENT, VOICE, BODY, DIES),
    PLACE(false, true, IS),
    TIME(false, true, IS),
    /** The day of the story, from 1; {@value StoryDays#BEFORE} for what happened before it, or never. */
    DAY(false, true, IS),
    WARDROBE(true, true, WEARS, CHANGES),
    PROP(false, true, HAS, GIVES, LOSES, FINDS, BREAKS),
    INJURY(true, true, HURT, SHOWS, HEALS, UNHURT),
    KNOWLEDGE(true, true, KNOWS, LEARNS, UNAWARE);

    private final boolean needsWho;
    private final boolean needsWhat;
    private final List<State> states;

    Field(boolean needsWho, boolean needsWhat, State... states) {
        this.needsWho = needsWho;
        this.needsWhat = needsWhat;
        this.states = List.of(states);
    }

    /** Whether an entry says nothing without a person. */
    public boolean needsWho() {
        return needsWho;
    }

    /** Whether an entry says nothing without a thing. */
    public boolean needsWhat() {
        return needsWhat;
    }

    /** The states that it can have; the first is the usual one. */
    public List<State> states() {
        return states;
    }

    /** Whether a person can be named at all. */
    public boolean hasWho() {
        return needsWho || this == PROP;
    }

    /** Whether a thing can be named at all. */
    public boolean hasWhat() {
        return needsWhat;
    }

    /** Whether a second person can be named: to whom it is given, from whom it is learnt. */
    public boolean hasOther() {
        return this == PROP || this == KNOWLEDGE;
    }

    /** As prompts, replies, forms and the database have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** The state of this word, if the field can have it. */
    public Optional<State> state(String word) {
        return states.stream().filter(state -> state.word().equals(word)).findFirst();
    }
}
