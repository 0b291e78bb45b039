package org.draftroom.screenplay;

/**
 * Who spoke last in a scene, to tell a speaker who goes on. The rule is Final Draft's: a voice over the scene neither
 * goes on nor lets anybody go on, and both sides of a dual dialogue go on from the speaker before them.
 */
public final class LastSpeaker {

    private String name = "";
    private String beforeDual = "";

    /** A scene begins: nobody goes on. */
    public void reset() {
        name = "";
    }

    /** Takes the next cue and answers whether its speaker goes on; cues come in the order of the script. */
    public boolean goesOn(Cue cue, Dual side) {
        beforeDual = side == Dual.LEFT ? name : beforeDual;
        String last = side == Dual.RIGHT ? beforeDual : name;
        name = cue.isVoiceOver() || side == Dual.RIGHT ? "" : cue.name();
        return cue.name().equals(last) && !cue.isVoiceOver();
    }
}
