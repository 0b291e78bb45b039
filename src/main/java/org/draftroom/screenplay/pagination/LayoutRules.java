package org.draftroom.screenplay.pagination;

import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.TitlePage;
import org.draftroom.screenplay.pagination.ElementRule.Align;

/**
 * The tables of layouts, in Courier 12 at ten characters an inch: Final Draft 11's screenplay and multi-camera
 * sitcom. The sources are in docs/reference/layout.md.
 */
final class LayoutRules {

    private static final ElementRule PARAGRAPH = ElementRule.of(1500, 7500, 61, 1);
    private static final ElementRule LYRICS = ElementRule.of(2500, 7380, 48, 1);

    private static final LayoutRules SCREENPLAY = new LayoutRules(
            Map.of(
                    ElementType.SCENE_HEADING,
                    ElementRule.of(1500, 7500, 61, 2),
                    ElementType.CHARACTER,
                    ElementRule.of(3500, 7250, 37, 1),
                    ElementType.PARENTHETICAL,
                    new ElementRule(3000, 5500, 25, 0, Align.LEFT, 1),
                    ElementType.DIALOGUE,
                    ElementRule.of(2500, 6000, 35, 0),
                    ElementType.LYRICS,
                    LYRICS,
                    ElementType.TRANSITION,
                    new ElementRule(5500, 7100, 16, 1, Align.RIGHT, 0),
                    ElementType.CENTERED,
                    new ElementRule(1500, 7500, 61, 1, Align.CENTER, 0)),
            Set.of(ElementType.SCENE_HEADING, ElementType.TRANSITION));

    private static final LayoutRules MULTI_CAMERA = new LayoutRules(
            Map.of(
                    ElementType.SCENE_HEADING,
                    ElementRule.of(1500, 7500, 61, 1),
                    ElementType.CHARACTER,
                    ElementRule.of(3500, 6250, 28, 1),
                    ElementType.PARENTHETICAL,
                    new ElementRule(2750, 5500, 27, 0, Align.LEFT, 1),
                    ElementType.DIALOGUE,
                    ElementRule.of(2250, 6000, 38, 0).doubleSpaced(),
                    ElementType.LYRICS,
                    LYRICS,
                    ElementType.TRANSITION,
                    new ElementRule(5500, 7250, 18, 1, Align.RIGHT, 0),
                    ElementType.CENTERED,
                    new ElementRule(1500, 7500, 61, 1, Align.CENTER, 0)),
            Set.of(ElementType.SCENE_HEADING, ElementType.TRANSITION, ElementType.ACTION));

    private static final int COLUMN = 29;

    private static final ElementRule[] LEFT_COLUMN = column(1500, 4375);
    private static final ElementRule[] RIGHT_COLUMN = column(4625, 7500);

    private final Map<ElementType, ElementRule> rules;
    private final Set<ElementType> capitals;

    private LayoutRules(Map<ElementType, ElementRule> rules, Set<ElementType> capitals) {
        this.rules = rules;
        this.capitals = capitals;
    }

    /** The table that the title page names, else a screenplay's. */
    static LayoutRules of(TitlePage titlePage) {
        return titlePage.isMultiCamera() ? MULTI_CAMERA : SCREENPLAY;
    }

    private static ElementRule[] column(int left, int right) {
        return new ElementRule[] {
            ElementRule.of(left + 1000, right, COLUMN - 10, 1),
            ElementRule.of(left, right, COLUMN, 0),
            new ElementRule(left + 350, right, COLUMN - 4, 0, Align.LEFT, 1)
        };
    }

    ElementRule rule(ElementType type, Dual dual) {
        if (dual != Dual.NONE) {
            return inColumn(type, dual == Dual.LEFT ? LEFT_COLUMN : RIGHT_COLUMN);
        }
        return rules.getOrDefault(type, PARAGRAPH);
    }

    /** Whether it is printed in capitals, however it was written. */
    boolean isInCapitals(ElementType type) {
        return capitals.contains(type);
    }

    private static ElementRule inColumn(ElementType type, ElementRule[] column) {
        return switch (type) {
            case CHARACTER -> column[0];
            case PARENTHETICAL -> column[2];
            default -> column[1];
        };
    }
}
