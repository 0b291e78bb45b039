package org.draftroom.critique.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.draftroom.critique.reading.SceneText.Paragraph;
import org.draftroom.ollama.reading.Fence;
import org.draftroom.screenplay.ElementType;

/**
 * Looks for quotes in a scene. docs/reference/critique.md has the rules; what isn't found under them is not
 * a quote, however near it comes.
 */
public final class Quotes {

    /** Letters and digits a quote has at least, unless it is a whole paragraph. */
    public static final int FEWEST = 8;

    /** Characters a quote has at most. */
    public static final int MOST = 400;

    private static final String WRAPPING = "(?:[\\s\"“”„«»'‘’…]|\\.{3})++";
    private static final Pattern WRAPPINGS = Pattern.compile("^" + WRAPPING + "|" + WRAPPING + "$");

    private final SceneText scene;
    private final Folded folded;
    private final BitSet anyCase = new BitSet();

    public Quotes(SceneText scene) {
        this.scene = scene;
        this.folded = Folded.of(Fence.neutral(scene.text()));
        scene.paragraphs().stream()
                .filter(Paragraph::isInCapitals)
                .forEach(paragraph -> anyCase.set(paragraph.from(), paragraph.to()));
    }

    /** The passage that the claimed quote is, if the scene has it. */
    public Optional<Quote> find(String claimed) {
        if (claimed.length() > 4 * MOST) {
            return Optional.empty();
        }
        return Stream.of(claimed, bare(claimed))
                .distinct()
                .map(this::found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Quote> found(String claimed) {
        String wanted = Folded.of(claimed).text();
        if (wanted.length() > MOST || wanted.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        List<Quote> places = new ArrayList<>();
        for (int at = 0; at + wanted.length() <= folded.length(); at++) {
            if (standsAt(at, wanted)) {
                passage(at, at + wanted.length()).ifPresent(places::add);
            }
        }
        return places.stream()
                .findFirst()
                .map(first -> new Quote(first.text(), first.from(), first.to(), places.size()));
    }

    private boolean standsAt(int at, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (!isSame(at + i, wanted.charAt(i))) {
                return false;
            }
        }
        return isEdge(at) && isEdge(at + wanted.length());
    }

    private boolean isSame(int at, char wanted) {
        char there = folded.charAt(at);
        return there == wanted
                || anyCase.get(folded.from(at)) && Character.toUpperCase(there) == Character.toUpperCase(wanted);
    }

    /** No quote begins or ends inside a word; scripts that don't part words have edges everywhere. */
    private boolean isEdge(int at) {
        if (at == 0 || at == folded.length()) {
            return true;
        }
        // Two halves of one surrogate pair, or two pieces of one original character, are never parted.
        return folded.from(at) >= folded.to(at - 1) && !(isInWord(at - 1) && isInWord(at));
    }

    /** An apostrophe with letters on both sides is part of the word: “He can” is no quote of “He can’t”. */
    private boolean isInWord(int at) {
        boolean joins =
                folded.charAt(at) == '\'' && at > 0 && at + 1 < folded.length() && isLetter(at - 1) && isLetter(at + 1);
        return joins || isLetter(at);
    }

    private boolean isLetter(int at) {
        return Character.isLetterOrDigit(folded.charAt(at))
                && switch (Character.UnicodeScript.of(folded.charAt(at))) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
                    default -> true;
                };
    }

    private Optional<Quote> passage(int start, int end) {
        int from = folded.from(start);
        int to = folded.to(end - 1);
        if (isOnlyCue(from, to) || lettersIn(from, to) < FEWEST && !isWholeParagraph(from, to)) {
            return Optional.empty();
        }
        String shown = scene.text().substring(from, to).replaceAll("\\s+", " ");
        return Optional.of(new Quote(shown, scene.offsets()[from], scene.offsets()[to - 1] + 1, 1));
    }

    private long lettersIn(int from, int to) {
        return scene.text()
                .substring(from, to)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private boolean isOnlyCue(int from, int to) {
        return scene.paragraphs().stream()
                .anyMatch(paragraph ->
                        paragraph.type() == ElementType.CHARACTER && paragraph.from() <= from && to <= paragraph.to());
    }

    private boolean isWholeParagraph(int from, int to) {
        return scene.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.from() <= from
                        && to <= paragraph.to()
                        && lettersIn(paragraph.from(), from) == 0
                        && lettersIn(to, paragraph.to()) == 0);
    }

    /** Without the quotation marks and dots that a model puts around a quote, of which the scene knows nothing. */
    private static String bare(String claimed) {
        return WRAPPINGS.matcher(claimed).replaceAll("");
    }
}
