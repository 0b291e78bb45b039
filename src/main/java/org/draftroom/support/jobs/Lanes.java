package org.draftroom.support.jobs;

/** The lanes that features share. */
public final class Lanes {

    /** Whatever asks the model to think: one at a time, in order. */
    public static final String MODEL = "model";

    /** Downloads of models: they don't hold up those who use one. */
    public static final String PULL = "pull";

    private Lanes() {}
}
