package org.draftroom.screenplay.checks;

/** What kinds of finding are called in English, and their rules. */
final class EnglishKinds {

    private EnglishKinds() {}

    static String title(Kind kind) {
        return switch (kind) {
            case NEAR_MISS_NAME -> "Name nearly like another";
            case TWO_NAMES -> "Two names for one person";
            case SPEAKS_BEFORE_ENTERING -> "Speaks before entering";
            case SPEAKS_AFTER_LEAVING -> "Speaks after leaving";
            case SPEAKS_AFTER_DEATH -> "Speaks after death";
            case PLACE_SPELLING -> "Place spelled differently";
            case TIME_BACKWARDS -> "Time of day can't follow";
            case NO_SCENE_TO_FOLLOW -> "No scene to follow";
            case INT_EXT_CONTRADICTION -> "INT. or EXT.?";
            case CONTRADICTING_AGE -> "Two ages";
            case CONTRADICTING_DATE -> "Two dates";
            case CONTRADICTING_NUMBER -> "Two numbers";
            case ONE_SIDED_CALL -> "One side of a call";
            case SCENE_WITHOUT_ACTION -> "Scene without action";
            case SCENE_WITHOUT_PURPOSE -> "Scene without synopsis";
            case LONG_DIALOGUE -> "Long speech";
            case ORPHAN_CUE -> "Cue without speech";
            case LONG_ACTION -> "Long paragraph";
            case REPEATED_WORD -> "Word twice";
            case REPEATED_PHRASE -> "Phrase twice";
            case UNCLOSED_NOTE -> "Note not closed";
            case UNCLOSED_BONEYARD -> "Boneyard not closed";
            case UNCLOSED_EMPHASIS -> "Emphasis not closed";
            case SCENE_NUMBER_MISSING -> "Scene without number";
            case SCENE_NUMBER_DOUBLED -> "Scene number twice";
            case INTRODUCED_WITHOUT_CAPITALS -> "Introduced without capitals";
            case INTRODUCED_WITHOUT_DESCRIPTION -> "Introduced without description";
        };
    }

    static String rule(Kind kind) {
        return switch (kind) {
            case NEAR_MISS_NAME -> "A cue differs by a letter or two from a name that speaks often.";
            case TWO_NAMES -> "Two cues seem to be one person: DR. SMITH and SMITH.";
            case SPEAKS_BEFORE_ENTERING -> "Somebody speaks on screen before the action brings them in.";
            case SPEAKS_AFTER_LEAVING -> "Somebody left the scene, hasn't come back, and speaks on screen.";
            case SPEAKS_AFTER_DEATH -> "Somebody died, and speaks later on screen.";
            case PLACE_SPELLING -> "A heading spells a place otherwise than other headings do.";
            case TIME_BACKWARDS -> "A scene goes on without a break at an earlier or far other time.";
            case NO_SCENE_TO_FOLLOW -> "CONTINUOUS, LATER or SAME with no scene before to follow.";
            case INT_EXT_CONTRADICTION -> "A heading puts a place outside that others put inside, or turned round.";
            case CONTRADICTING_AGE -> "Somebody has two ages.";
            case CONTRADICTING_DATE -> "Somebody was born, married or died in two years.";
            case CONTRADICTING_NUMBER -> "Somebody has two sons here and three there.";
            case ONE_SIDED_CALL -> "Somebody talks on the phone, and nobody answers or is listened to.";
            case SCENE_WITHOUT_ACTION -> "Nothing is seen in a scene.";
            case SCENE_WITHOUT_PURPOSE -> "Most scenes have a synopsis; this one has none.";
            case LONG_DIALOGUE -> "A speech takes more printed lines than the limit.";
            case ORPHAN_CUE -> "A cue has nothing to say.";
            case LONG_ACTION -> "A paragraph of action takes more printed lines than the limit.";
            case REPEATED_WORD -> "A word stands twice in a row.";
            case REPEATED_PHRASE -> "The same longer phrase stands twice close together.";
            case UNCLOSED_NOTE -> "A [[ has no ]], or a ]] no [[.";
            case UNCLOSED_BONEYARD -> "A /* has no */, or a */ no /*.";
            case UNCLOSED_EMPHASIS -> "A * or _ has no partner on its line.";
            case SCENE_NUMBER_MISSING -> "The scenes are numbered; this one isn't.";
            case SCENE_NUMBER_DOUBLED -> "Two scenes have one number.";
            case INTRODUCED_WITHOUT_CAPITALS -> "Somebody who speaks is first seen, and the name isn't in capitals.";
            case INTRODUCED_WITHOUT_DESCRIPTION -> "Somebody is first seen, and nothing says who or what they are.";
        };
    }
}
