package org.draftroom.ollama;

/** One part of the self-test: a question whose only right answer is known. */
interface Trial {

    SelfTestPart part();

    ChatCall call();

    /** What the model has to give, for people. */
    String expected();

    /** What it gave, for people. */
    String heard(String reply);

    /** Punctuation and the like don't count. */
    boolean isPassedBy(String reply);
}
