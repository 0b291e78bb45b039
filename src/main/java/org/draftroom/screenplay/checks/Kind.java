package org.draftroom.screenplay.checks;

import static org.draftroom.screenplay.checks.Severity.ERROR;
import static org.draftroom.screenplay.checks.Severity.HINT;
import static org.draftroom.screenplay.checks.Severity.WARNING;

import java.util.Locale;

/** What a check can find. The codes are a contract: they never change, they only grow. */
public enum Kind {
    NEAR_MISS_NAME(
            WARNING, "Name nearly like another", "A cue differs by a letter or two from a name that speaks often."),
    TWO_NAMES(WARNING, "Two names for one person", "Two cues seem to be one person: DR. SMITH and SMITH."),
    SPEAKS_BEFORE_ENTERING(
            WARNING, "Speaks before entering", "Somebody speaks on screen before the action brings them in."),
    SPEAKS_AFTER_LEAVING(
            WARNING, "Speaks after leaving", "Somebody left the scene, hasn't come back, and speaks on screen."),
    SPEAKS_AFTER_DEATH(WARNING, "Speaks after death", "Somebody died, and speaks later on screen."),
    PLACE_SPELLING(WARNING, "Place spelled differently", "A heading spells a place otherwise than other headings do."),
    TIME_BACKWARDS(
            WARNING, "Time of day can't follow", "A scene goes on without a break at an earlier or far other time."),
    NO_SCENE_TO_FOLLOW(WARNING, "No scene to follow", "CONTINUOUS, LATER or SAME with no scene before to follow."),
    INT_EXT_CONTRADICTION(
            WARNING, "INT. or EXT.?", "A heading puts a place outside that others put inside, or turned round."),
    CONTRADICTING_AGE(WARNING, "Two ages", "Somebody has two ages."),
    CONTRADICTING_DATE(WARNING, "Two dates", "Somebody was born, married or died in two years."),
    CONTRADICTING_NUMBER(WARNING, "Two numbers", "Somebody has two sons here and three there."),
    ONE_SIDED_CALL(WARNING, "One side of a call", "Somebody talks on the phone, and nobody answers or is listened to."),
    SCENE_WITHOUT_ACTION(WARNING, "Scene without action", "Nothing is seen in a scene."),
    SCENE_WITHOUT_PURPOSE(HINT, "Scene without synopsis", "Most scenes have a synopsis; this one has none."),
    LONG_DIALOGUE(HINT, "Long speech", "A speech takes more printed lines than the limit."),
    ORPHAN_CUE(ERROR, "Cue without speech", "A cue has nothing to say."),
    LONG_ACTION(HINT, "Long paragraph", "A paragraph of action takes more printed lines than the limit."),
    REPEATED_WORD(WARNING, "Word twice", "A word stands twice in a row."),
    REPEATED_PHRASE(HINT, "Phrase twice", "The same longer phrase stands twice close together."),
    UNCLOSED_NOTE(ERROR, "Note not closed", "A [[ has no ]], or a ]] no [[."),
    UNCLOSED_BONEYARD(ERROR, "Boneyard not closed", "A /* has no */, or a */ no /*."),
    UNCLOSED_EMPHASIS(WARNING, "Emphasis not closed", "A * or _ has no partner on its line."),
    SCENE_NUMBER_MISSING(WARNING, "Scene without number", "The scenes are numbered; this one isn't."),
    SCENE_NUMBER_DOUBLED(ERROR, "Scene number twice", "Two scenes have one number."),
    INTRODUCED_WITHOUT_CAPITALS(
            WARNING,
            "Introduced without capitals",
            "Somebody who speaks is first seen, and the name isn't in capitals."),
    INTRODUCED_WITHOUT_DESCRIPTION(
            HINT, "Introduced without description", "Somebody is first seen, and nothing says who or what they are.");

    private final Severity severity;
    private final String title;
    private final String rule;

    Kind(Severity severity, String title, String rule) {
        this.severity = severity;
        this.title = title;
        this.rule = rule;
    }

    /** The name in files, in JSON and in notes that switch a check off. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Severity severity() {
        return severity;
    }

    /** A few words for a heading. */
    public String title() {
        return title;
    }

    /** The rule in one sentence. */
    public String rule() {
        return rule;
    }
}
