package org.draftroom.screenplay.pagination;

import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.pagination.ElementRule.Align;

/**
 * The table of a layout: Final Draft 11's screenplay, in Courier 12 at ten characters an inch. The sources are
 * in docs/reference/layout.md.
 */
final class LayoutRules {

    private static final ElementRule HEADING = ElementRule.of(1500, 7500, 61, 2);
    private static final ElementRule ACTION = ElementRule.of(1500, 7500, 61, 1);
    private static final ElementRule CHARACTER = ElementRule.of(3500, 7250, 37, 1);
    private static final ElementRule PARENTHETICAL = new ElementRule(3000, 5500, 25, 0, Align.LEFT, 1);
    private static final ElementRule DIALOGUE = ElementRule.of(2500, 6000, 35, 0);
    private static final ElementRule LYRICS = ElementRule.of(2500, 7380, 48, 1);
    private static final ElementRule TRANSITION = new ElementRule(5500, 7100, 16, 1, Align.RIGHT, 0);
    private static final ElementRule CENTERED = new ElementRule(1500, 7500, 61, 1, Align.CENTER, 0);

    private static final int COLUMN = 29;

    private static final ElementRule[] LEFT_COLUMN = column(1500, 4375);
    private static final ElementRule[] RIGHT_COLUMN = column(4625, 7500);

    private LayoutRules() {}

    private static ElementRule[] column(int left, int right) {
        return new ElementRule[] {
            ElementRule.of(left + 1000, right, COLUMN - 10, 1),
            ElementRule.of(left, right, COLUMN, 0),
            new ElementRule(left + 350, right, COLUMN - 4, 0, Align.LEFT, 1)
        };
    }

    static ElementRule of(ElementType type, Dual dual) {
        if (dual != Dual.NONE) {
            return inColumn(type, dual == Dual.LEFT ? LEFT_COLUMN : RIGHT_COLUMN);
        }
        return switch (type) {
            case SCENE_HEADING -> HEADING;
            case CHARACTER -> CHARACTER;
            case DIALOGUE -> DIALOGUE;
            case PARENTHETICAL -> PARENTHETICAL;
            case LYRICS -> LYRICS;
            case TRANSITION -> TRANSITION;
            case CENTERED -> CENTERED;
            default -> ACTION;
        };
    }

    private static ElementRule inColumn(ElementType type, ElementRule[] column) {
        return switch (type) {
            case CHARACTER -> column[0];
            case PARENTHETICAL -> column[2];
            default -> column[1];
        };
    }
}
