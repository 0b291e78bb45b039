package org.draftroom.screenplay.fdx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The styles of a run, as {@code Bold+AllCaps}. */
final class RunStyles {

    private static final List<String> SHOWN = List.of("Bold", "Italic", "Underline");

    private RunStyles() {}

    /** A run's styles with those that Fountain has set so, see {@link org.draftroom.screenplay.Style}. */
    static String with(String styles, int style) {
        if (FdxParagraph.style(styles) == style) {
            return styles;
        }
        Stream<String> others = names(styles).filter(name -> !SHOWN.contains(name));
        return Stream.concat(Stream.of(FdxWriter.styles(style)), others)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("+"));
    }

    /** A run's styles for a small letter, which all capitals would not show. */
    static String withoutCapitals(String styles) {
        return names(styles).filter(name -> !name.equals("AllCaps")).collect(Collectors.joining("+"));
    }

    private static Stream<String> names(String styles) {
        return Arrays.stream(styles.split("\\+"));
    }
}
