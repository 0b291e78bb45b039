package org.draftroom.screenplay.printed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Style;

/** Styles that a program gives to every element of a kind, such as bold headings: they are its layout, no emphasis of the writer's. */
final class TypeStyles {

    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.9;
    private static final int[] STYLES = {Style.BOLD, Style.ITALIC, Style.UNDERLINE};
    private static final List<ElementType> STYLED = List.of(
            ElementType.SCENE_HEADING,
            ElementType.CHARACTER,
            ElementType.PARENTHETICAL,
            ElementType.LYRICS,
            ElementType.TRANSITION);

    private final Map<ElementType, Integer> styles = new EnumMap<>(ElementType.class);

    /** Finds what nearly all passages of a kind have. */
    static TypeStyles of(List<Passage> passages, Function<Passage, Words> words) {
        TypeStyles found = new TypeStyles();
        for (ElementType type : STYLED) {
            List<Words> all = passages.stream()
                    .filter(passage -> passage.is(type))
                    .map(words)
                    .toList();
            for (int style : STYLES) {
                long have = all.stream().filter(one -> one.isAll(style)).count();
                if (all.size() >= FEWEST && have >= NEARLY_ALL * all.size()) {
                    found.styles.merge(type, style, (one, other) -> one | other);
                }
            }
        }
        return found;
    }

    /** None: every style is the writer's. */
    static TypeStyles none() {
        return new TypeStyles();
    }

    /** Takes them off; a heading's too that only it has, since Fountain knows no heading that is styled as a whole. */
    Words without(ElementType type, Words words) {
        words.remove(styles.getOrDefault(type, Style.PLAIN));
        for (int style : STYLES) {
            if (type == ElementType.SCENE_HEADING && words.isAll(style)) {
                words.remove(style);
            }
        }
        return words;
    }
}
