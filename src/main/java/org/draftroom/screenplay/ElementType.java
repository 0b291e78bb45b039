package org.draftroom.screenplay;

/** What a paragraph of a screenplay is. The order is part of the browser's contract: it never changes, it only grows. */
public enum ElementType {
    SCENE_HEADING("scene_heading"),
    ACTION("action"),
    CHARACTER("character"),
    DIALOGUE("dialogue"),
    PARENTHETICAL("parenthetical"),
    LYRICS("lyrics"),
    TRANSITION("transition"),
    CENTERED("centered"),
    PAGE_BREAK("page_break"),
    SECTION("section"),
    SYNOPSIS("synopsis"),
    /** A paragraph that is nothing but notes. */
    NOTE("note");

    private final String code;

    ElementType(String code) {
        this.code = code;
    }

    /** The name in files and in JSON, lower case with underscores. */
    public String code() {
        return code;
    }

    /** Whether the element takes lines on a page. */
    public boolean isPrinted() {
        return ordinal() <= CENTERED.ordinal();
    }

    /** Whether the element is part of a speech. */
    public boolean isSpeech() {
        return this == CHARACTER || this == DIALOGUE || this == PARENTHETICAL;
    }
}
