package org.draftroom.screenplay.checks;

import static org.draftroom.screenplay.checks.Severity.ERROR;
import static org.draftroom.screenplay.checks.Severity.HINT;
import static org.draftroom.screenplay.checks.Severity.WARNING;

import java.util.Locale;

/** What a check can find. The codes are a contract: they never change, they only grow. */
public enum Kind {
    NEAR_MISS_NAME(WARNING),
    TWO_NAMES(WARNING),
    SPEAKS_BEFORE_ENTERING(WARNING),
    SPEAKS_AFTER_LEAVING(WARNING),
    SPEAKS_AFTER_DEATH(WARNING),
    PLACE_SPELLING(WARNING),
    TIME_BACKWARDS(WARNING),
    NO_SCENE_TO_FOLLOW(WARNING),
    INT_EXT_CONTRADICTION(WARNING),
    CONTRADICTING_AGE(WARNING),
    CONTRADICTING_DATE(WARNING),
    CONTRADICTING_NUMBER(WARNING),
    ONE_SIDED_CALL(WARNING),
    SCENE_WITHOUT_ACTION(WARNING),
    SCENE_WITHOUT_PURPOSE(HINT),
    LONG_DIALOGUE(HINT),
    ORPHAN_CUE(ERROR),
    LONG_ACTION(HINT),
    REPEATED_WORD(WARNING),
    REPEATED_PHRASE(HINT),
    UNCLOSED_NOTE(ERROR),
    UNCLOSED_BONEYARD(ERROR),
    UNCLOSED_EMPHASIS(WARNING),
    SCENE_NUMBER_MISSING(WARNING),
    SCENE_NUMBER_DOUBLED(ERROR),
    INTRODUCED_WITHOUT_CAPITALS(WARNING),
    INTRODUCED_WITHOUT_DESCRIPTION(HINT);

    private final Severity severity;

    Kind(Severity severity) {
        this.severity = severity;
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
        return CheckWords.CHOSEN.title(this);
    }

    /** The rule in one sentence. */
    public String rule() {
        return CheckWords.CHOSEN.rule(this);
    }
}
