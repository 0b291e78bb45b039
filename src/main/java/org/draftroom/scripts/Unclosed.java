package org.draftroom.scripts;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;

/** Notes and comments that begin and never end: their text is read as part of the script. */
final class Unclosed {

    private static final int MOST = 5;

    private Unclosed() {}

    /** A remark for each, in order, at most five; the line is that of the paragraph it is in. */
    static List<String> remarks(Screenplay screenplay, String text) {
        return screenplay.elements().stream()
                .flatMap(element -> Stream.concat(
                        remark(element, text, "[[", FileWords.CHOSEN::openNote),
                        remark(element, text, "/*", FileWords.CHOSEN::openComment)))
                .limit(MOST)
                .toList();
    }

    private static Stream<String> remark(Element element, String text, String mark, LongFunction<String> words) {
        return element.text().contains(mark) ? Stream.of(words.apply(line(text, element.from()))) : Stream.empty();
    }

    private static long line(String text, int at) {
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
