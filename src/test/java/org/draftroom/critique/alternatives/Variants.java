package org.draftroom.critique.alternatives;

/** Replies with other wordings for “Depends what you promised them.” */
public final class Variants {

    private Variants() {}

    public static String good() {
        return """
                {"variants":[{"line":"What did you tell them?","trade":"says less, asks more"},
                {"line":"Longer than you said.","trade":"harder, colder"},
                {"line":"Ask the engine.","trade":"evasive, wry"}]}""";
    }
}
