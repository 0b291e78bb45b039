package org.draftroom.ollama;

/** One part of the self-test: a question whose only right answer is known. */
interface Trial {

    SelfTestPart part();

    ChatCall call();

    /** What the model has to give. */
    String expected();

    /** What it gave, to be compared with {@link #expected} ; the same form whatever its punctuation. */
    String heard(String reply);

    default boolean isPassedBy(String reply) {
        return heard(reply).equals(expected());
    }
}
