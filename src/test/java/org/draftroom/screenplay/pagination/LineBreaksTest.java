package org.draftroom.screenplay.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.TitlePage;
import org.draftroom.screenplay.fountain.Fountain;
import org.draftroom.screenplay.fountain.FountainDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineBreaksTest {

    private static final int[] NO_CUTS = {};

    @Test
    void aLineBreaksBehindTheSpaceThatPrintsNowhere() {
        String line = "a".repeat(40) + " " + "b".repeat(30);
        assertThat(breaks(line, NO_CUTS)).containsExactly(41);
    }

    @Test
    void marksTakeNoRoom() {
        String line = "*" + "a".repeat(40) + "* [[a note]] " + "b".repeat(18) + " _" + "c".repeat(9) + "_";
        assertThat(breaks(line, NO_CUTS)).containsExactly(line.indexOf('_'));
    }

    @Test
    void whatGoesOverleafIsWrappedAnew() {
        String line = ("a".repeat(39) + " ").repeat(4).strip();
        assertThat(breaks(line, NO_CUTS)).containsExactly(40, 80, 120);
        assertThat(breaks(line, new int[] {20})).containsExactly(80, 120);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void ourScriptsBreakAsTheyPrint(Path script) throws IOException {
        assertBreaks(Files.readString(script));
    }

    @ParameterizedTest
    @MethodSource("org.draftroom.screenplay.Corpus#scripts")
    void realScriptsBreakAsTheyPrint(String script) {
        assertBreaks(Corpus.text("corpus/" + script + ".fountain"));
    }

    static List<Path> ours() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/test/resources/scripts"))) {
            return scripts.filter(file -> file.toString().endsWith(".fountain")).toList();
        }
    }

    /** Broken by the line, with the pages' beginnings as cuts, the script has the lines of print that its pages have. */
    private static void assertBreaks(String script) {
        Screenplay screenplay = Fountain.parse(script);
        List<Page> pages = Pagination.paginate(screenplay, PageSize.LETTER).pages();
        List<String> printed = new ArrayList<>();
        TreeSet<Integer> starts = new TreeSet<>();
        for (Page page : pages) {
            boolean first = true;
            for (Line line : page.lines()) {
                if (line.row() < 0 || line.element() < 0 || line.text().isEmpty()) {
                    continue;
                }
                if (first) {
                    starts.add(line.from());
                    first = false;
                }
                if (isWrapped(screenplay, line)) {
                    printed.add(plain(line.text()));
                }
            }
        }
        assertThat(String.join("\n", broken(script, starts))).isEqualTo(String.join("\n", printed));
    }

    private static boolean isWrapped(Screenplay screenplay, Line line) {
        return screenplay.elements().get(line.element()).dual() == Dual.NONE && line.type() != ElementType.CHARACTER;
    }

    private static List<String> broken(String script, TreeSet<Integer> starts) {
        FountainDocument document = FountainDocument.open(script);
        Screenplay screenplay = document.screenplay();
        LineBreaks breaks = LineBreaks.by(screenplay.titlePage());
        List<String> lines = new ArrayList<>();
        int at = 0;
        String[] sources = script.split("\n", -1);
        for (int i = 0; i < sources.length; i++) {
            StyledText text = document.printed(i);
            ElementType type = document.kind(i).element();
            if (!text.text().isBlank() && type != ElementType.CHARACTER && !isDual(screenplay, at)) {
                int offset = at;
                int[] cuts = starts.subSet(at + 1, at + sources[i].length() + 1).stream()
                        .mapToInt(start -> start - offset)
                        .toArray();
                add(lines, text, breaks.of(type, text, cuts), cuts);
            }
            at += sources[i].length() + 1;
        }
        return lines;
    }

    private static boolean isDual(Screenplay screenplay, int at) {
        return screenplay.elements().stream()
                .anyMatch(element -> element.from() <= at && at <= element.to() && element.dual() != Dual.NONE);
    }

    private static void add(List<String> lines, StyledText text, int[] breaks, int[] cuts) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int each : breaks) {
            all.add(each);
        }
        for (int each : cuts) {
            all.add(each);
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.text().length(); i++) {
            while (!all.isEmpty() && all.first() <= text.indexes()[i]) {
                all.pollFirst();
                if (!line.isEmpty()) {
                    lines.add(plain(line.toString()));
                    line.setLength(0);
                }
            }
            line.append(text.text().charAt(i));
        }
        lines.add(plain(line.toString()));
    }

    private static String plain(String line) {
        return line.stripTrailing().toUpperCase();
    }

    private static int[] breaks(String line, int[] cuts) {
        FountainDocument document = FountainDocument.open("\n" + line + "\n");
        return LineBreaks.by(TitlePage.NONE).of(document.kind(1).element(), document.printed(1), cuts);
    }
}
