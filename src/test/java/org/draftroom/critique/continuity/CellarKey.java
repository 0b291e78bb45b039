package org.draftroom.critique.continuity;

/** A short script in which a key, a coat and a night contradict themselves, and what a model reads of it. */
public final class CellarKey {

    public static final String SCRIPT = """
            Title: The Cellar Key

            INT. HALL - NIGHT #1#

            ANNA, in a red coat, puts the cellar key into BEN's hand.

            ANNA
            Keep it until I ask for it.

            BEN
            I know that Tom took the ring.

            EXT. GARDEN - DAY - CONTINUOUS #2#

            Anna pulls her blue coat tight against the wind.

            ANNA
            So it was Tom who took the ring.

            INT. CELLAR - LATER #3#

            Anna turns the cellar key in the lock.

            BEN (V.O.)
            You never asked for it.
            """;

    private CellarKey() {}

    /** Whether a prompt asks for a ledger, or has two passages judged. */
    public static boolean isMeant(String prompt) {
        return prompt.contains("You keep the continuity ledger") || prompt.contains("THE FIRST PASSAGE");
    }

    /** What a model says of the scene, or of the pair, that stands in the prompt. */
    public static String answer(String prompt) {
        if (prompt.contains("THE FIRST PASSAGE")) {
            return judgement(prompt);
        }
        String scene = prompt.substring(prompt.indexOf("THE SCENE\n"));
        if (scene.contains("INT. HALL")) {
            return entries(
                    entry("ANNA, in a red coat", "wardrobe", "ANNA", "a red coat", "wears", ""),
                    entry("puts the cellar key into BEN's hand", "prop", "ANNA", "the cellar key", "gives", "BEN"),
                    entry("I know that Tom took the ring.", "knowledge", "BEN", "Tom took the ring", "knows", ""),
                    entry("Anna never wore a hat.", "wardrobe", "ANNA", "a hat", "wears", ""),
                    entry("Keep it until I ask for it.", "prop", "THE DUKE", "a sword", "has", ""));
        }
        if (scene.contains("EXT. GARDEN")) {
            return entries(
                    entry("Anna pulls her blue coat tight", "wardrobe", "ANNA", "a blue coat", "wears", ""),
                    entry(
                            "So it was Tom who took the ring.",
                            "knowledge",
                            "ANNA",
                            "Tom took the ring",
                            "learns",
                            "BEN"));
        }
        return entries(entry("turns the cellar key in the lock", "prop", "ANNA", "the cellar key", "has", ""));
    }

    private static String judgement(String prompt) {
        if (prompt.contains("wears other clothes")) {
            return judged(
                    "ANNA, in a red coat", "Anna pulls her blue coat tight", "The coat changes.", "contradiction");
        }
        if (prompt.contains("gave away")) {
            return judged(
                    "puts the cellar key into BEN's hand",
                    "turns the cellar key in the lock",
                    "She may have asked for it in between.",
                    "explained");
        }
        return judged(
                "Keep it until I ask for it.",
                "So it was Tom who took the ring.",
                "The sky isn't described.",
                "unsure");
    }

    static String judged(String first, String second, String reason, String verdict) {
        return "{\"first\":{\"quote\":\"" + first + "\"},\"second\":{\"quote\":\"" + second + "\"},\"reason\":\""
                + reason + "\",\"verdict\":\"" + verdict + "\"}";
    }

    static String entries(String... entries) {
        return "{\"entries\":[" + String.join(",", entries) + "]}";
    }

    static String entry(String quote, String field, String who, String what, String state, String other) {
        return "{\"quote\":\"" + quote + "\",\"field\":\"" + field + "\",\"who\":\"" + who + "\",\"what\":\"" + what
                + "\",\"state\":\"" + state + "\",\"other\":\"" + other + "\"}";
    }
}
