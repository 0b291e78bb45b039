package org.draftroom.screenplay.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Dual;
import org.draftroom.screenplay.Element;
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

    @Test
    void aCueThatGoesOnBreaksBeforeTheMarkThatSaysSo() {
        FountainDocument document = FountainDocument.open("\nTHE ELDER KEEPER ^\nYes.\n");
        LineBreaks.Source cue = new LineBreaks.Source(ElementType.CHARACTER, Dual.RIGHT, document.printed(1));
        LineBreaks breaks = LineBreaks.by(TitlePage.NONE);
        assertThat(breaks.of(cue, NO_CUTS)).isEmpty();
        assertThat(breaks.of(cue.goingOn(), NO_CUTS)).containsExactly("THE ELDER KEEPER ".length());
    }

    /** Broken by the line, with the pages' beginnings as cuts, the script has the lines of print that its pages have. */
    private static void assertBreaks(String script) {
        Screenplay screenplay = Fountain.parse(script);
        List<String> printed = new ArrayList<>();
        TreeSet<Integer> starts = new TreeSet<>();
        TreeSet<Integer> goingOn = new TreeSet<>();
        for (Page page : Pagination.paginate(screenplay, PageSize.LETTER).pages()) {
            List<Line> lines = own(page);
            if (!lines.isEmpty()) {
                starts.add(lines.get(0).from());
            }
            for (Line line : lines) {
                printed.add(plain(line.text()));
                Element cue = screenplay.elements().get(line.element());
                if (Continued.isAdded(line, cue)) {
                    goingOn.add(cue.from());
                }
            }
        }
        assertThat(String.join("\n", broken(script, starts, goingOn))).isEqualTo(String.join("\n", printed));
    }

    /** In the order of the source: a dual dialogue's left side first. */
    private static List<Line> own(Page page) {
        return page.lines().stream()
                .filter(line ->
                        line.row() >= 0 && line.element() >= 0 && !line.text().isEmpty())
                .sorted(Comparator.comparingInt(Line::from))
                .toList();
    }

    private static List<String> broken(String script, TreeSet<Integer> starts, TreeSet<Integer> goingOn) {
        FountainDocument document = FountainDocument.open(script);
        LineBreaks breaks = LineBreaks.by(document.titlePage());
        List<String> lines = new ArrayList<>();
        int at = 0;
        String[] sources = script.split("\n", -1);
        for (int i = 0; i < sources.length; i++) {
            LineBreaks.Source line =
                    new LineBreaks.Source(document.kind(i).element(), side(document, i), document.printed(i));
            if (!line.text().text().isBlank()) {
                int offset = at;
                int[] cuts = starts.subSet(at + 1, at + sources[i].length() + 1).stream()
                        .mapToInt(start -> start - offset)
                        .toArray();
                LineBreaks.Source whole = goingOn.contains(at) ? line.goingOn() : line;
                add(lines, whole.text(), breaks.of(whole, cuts), cuts);
            }
            at += sources[i].length() + 1;
        }
        return lines;
    }

    private static Dual side(FountainDocument document, int line) {
        int[] dual = document.dual(line);
        if (dual.length == 0 || line >= dual[1] && line < dual[2]) {
            return Dual.NONE;
        }
        return line < dual[1] ? Dual.LEFT : Dual.RIGHT;
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
        LineBreaks.Source source = new LineBreaks.Source(document.kind(1).element(), Dual.NONE, document.printed(1));
        return LineBreaks.by(TitlePage.NONE).of(source, cuts);
    }
}
