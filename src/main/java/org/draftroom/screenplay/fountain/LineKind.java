package org.draftroom.screenplay.fountain;

import org.draftroom.screenplay.ElementType;

/** What a line of the source is. The order is part of the browser's contract: it never changes, it only grows. */
public enum LineKind {
    BLANK(null),
    TITLE_PAGE(null),
    SCENE_HEADING(ElementType.SCENE_HEADING),
    ACTION(ElementType.ACTION),
    CHARACTER(ElementType.CHARACTER),
    DIALOGUE(ElementType.DIALOGUE),
    PARENTHETICAL(ElementType.PARENTHETICAL),
    LYRICS(ElementType.LYRICS),
    TRANSITION(ElementType.TRANSITION),
    CENTERED(ElementType.CENTERED),
    PAGE_BREAK(ElementType.PAGE_BREAK),
    SECTION(ElementType.SECTION),
    SYNOPSIS(ElementType.SYNOPSIS),
    /** Nothing but notes, or the inside of one. */
    NOTE(ElementType.NOTE),
    /** Nothing but boneyard. */
    BONEYARD(null);

    private final ElementType element;

    LineKind(ElementType element) {
        this.element = element;
    }

    /** The element such a line is part of, or null. */
    public ElementType element() {
        return element;
    }
}
