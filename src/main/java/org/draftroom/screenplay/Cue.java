package org.draftroom.screenplay;

/**
 * A cue taken apart.
 *
 * @param name who speaks, as written, without emphasis and extensions
 * @param extensions what stands in brackets behind the name, brackets included; empty where there is nothing
 */
public record Cue(String name, String extensions) {

    /** Takes a cue's text apart. */
    public static Cue of(String cue) {
        String text = StyledText.of(cue).text();
        int bracket = text.indexOf('(');
        if (bracket <= 0) {
            return new Cue(text.trim(), "");
        }
        return new Cue(
                text.substring(0, bracket).trim(), text.substring(bracket).trim());
    }

    /** The name in upper case, by which one speaker is known. */
    public String key() {
        return name.toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether the cue says itself that the speaker goes on. */
    public boolean isContinued() {
        if (extensions.isEmpty()) {
            return false;
        }
        String upper = extensions.toUpperCase(java.util.Locale.ROOT).replace('’', '\'');
        return upper.contains("(CONT'D)") || upper.contains("(CONT.)") || upper.contains("(CONTINUED)");
    }

    /** Whether the speaker isn't heard in the scene but over it: {@code (V.O.)}, {@code (VO)}. */
    public boolean isVoiceOver() {
        return !extensions.isEmpty()
                && extensions
                        .replace(".", "")
                        .toUpperCase(java.util.Locale.ROOT)
                        .contains("(VO)");
    }

    /** Whether the speaker is in the scene but not in the picture: {@code (O.S.)}, {@code (O.C.)}, {@code (OFF)}. */
    public boolean isOffScreen() {
        String bare = extensions.replace(".", "").toUpperCase(java.util.Locale.ROOT);
        return bare.contains("(OS)") || bare.contains("(OC)") || bare.contains("(OFF");
    }
}
