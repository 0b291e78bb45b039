package org.draftroom.scripts.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;

/**
 * How like two scripts' printed elements are: aligned by their longest common subsequence.
 *
 * @param wanted how many elements there should be
 * @param found how many there are
 * @param common how many are the same, in order
 * @param differences the others, each after {@code -} or {@code +}
 */
record Likeness(int wanted, int found, int common, List<String> differences) {

    /** By type, side, number, and text with its styles, letter by letter. */
    static Likeness identical(Screenplay wanted, Screenplay found) {
        return of(wanted, found, Likeness::styled, (script, element, words) -> words);
    }

    /** By type, side, number, and text with its styles. Forgiven is what print can't show: lower case under capitals, and marks that the layout adds. */
    static Likeness exact(Screenplay wanted, Screenplay found) {
        return of(wanted, found, Likeness::styled);
    }

    /** By type, side, number and words, whitespace folded. */
    static Likeness ofWords(Screenplay wanted, Screenplay found) {
        return of(
                wanted,
                found,
                (script, element) -> StyledText.of(element.text())
                        .text()
                        .replaceAll("\\s+", " ")
                        .strip());
    }

    private static Likeness of(Screenplay wanted, Screenplay found, BiFunction<Screenplay, Element, String> words) {
        return of(wanted, found, words, Likeness::forgiven);
    }

    /** What counts of an element's words. */
    private interface Counting {
        String of(Screenplay script, Element element, String words);
    }

    private static Likeness of(
            Screenplay wanted, Screenplay found, BiFunction<Screenplay, Element, String> words, Counting counting) {
        List<String> one = keys(wanted, words, counting);
        List<String> other = keys(found, words, counting);
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return new Likeness(one.size(), other.size(), length[0][0], differences(one, other, length));
    }

    private static List<String> differences(List<String> one, List<String> other, int[][] length) {
        List<String> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                i++;
                j++;
            } else if (j == other.size() || i < one.size() && length[i + 1][j] >= length[i][j + 1]) {
                differences.add("- " + one.get(i++));
            } else {
                differences.add("+ " + other.get(j++));
            }
        }
        return differences;
    }

    private static List<String> keys(
            Screenplay script, BiFunction<Screenplay, Element, String> words, Counting counting) {
        return script.elements().stream()
                .filter(element -> element.type().isPrinted())
                .map(element -> key(element, counting.of(script, element, words.apply(script, element))))
                .toList();
    }

    private static String key(Element element, String text) {
        String side = element.dual() == Dual.NONE ? "" : " " + element.dual();
        return element.type() + side + " " + element.number() + " | " + text.replace("\n", "\\n");
    }

    private static String forgiven(Screenplay script, Element element, String words) {
        boolean capitals = element.is(ElementType.SCENE_HEADING)
                || element.is(ElementType.TRANSITION)
                || element.is(ElementType.ACTION) && script.titlePage().isMultiCamera();
        String shown = capitals ? words.toUpperCase(Locale.ROOT) : words;
        return element.is(ElementType.CHARACTER) ? shown.replaceAll(" *\\(CONT['’]D\\)", "") : shown;
    }

    private static String styled(Screenplay script, Element element) {
        StyledText text = StyledText.of(element.text());
        StringBuilder styled = new StringBuilder();
        int style = 0;
        for (int i = 0; i < text.text().length(); i++) {
            int next = text.text().charAt(i) == ' ' ? style : text.style(i);
            styled.append(next == style ? "" : "{" + next + "}")
                    .append(text.text().charAt(i));
            style = next;
        }
        return styled.toString();
    }

    double recall() {
        return 100.0 * common / wanted;
    }

    double precision() {
        return 100.0 * common / found;
    }

    /** The figures, and the first differences. */
    String said() {
        return String.format(
                Locale.ROOT,
                "%d of %d elements, recall %.2f %%, precision %.2f %%%n%s",
                common,
                wanted,
                recall(),
                precision(),
                String.join("\n", differences.subList(0, Math.min(20, differences.size()))));
    }
}
