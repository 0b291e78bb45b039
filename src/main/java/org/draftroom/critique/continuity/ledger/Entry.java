package org.draftroom.critique.continuity.ledger;

import java.util.UUID;

/**
 * One thing that a scene establishes.
 *
 * @param who a person's name in capitals; empty where none is meant
 * @param what the thing, in few words; empty for a person alone
 * @param other to whom it is given, from whom it is learnt, in capitals; mostly empty
 * @param correction the correction that made it, or null
 */
public record Entry(
        Field field, String who, String what, State state, String other, Origin origin, Line line, UUID correction) {

    public Entry(Field field, String who, String what, State state, String other, Origin origin, Line line) {
        this(field, who, what, state, other, origin, line, null);
    }

    public boolean is(Field field, State state) {
        return this.field == field && this.state == state;
    }

    /** Whether its state is worth a word: a place and a time simply are. */
    public boolean isSaid() {
        return state != State.IS;
    }

    /** Whether it says no more than that somebody is there. */
    public boolean isPresence() {
        return state == State.PRESENT;
    }

    public boolean isByHand() {
        return origin == Origin.BY_HAND;
    }

    /** Whether nothing of it rests on the model. */
    public boolean isCertain() {
        return origin != Origin.READ;
    }
}
