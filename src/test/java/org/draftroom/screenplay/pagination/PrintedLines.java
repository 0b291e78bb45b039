package org.draftroom.screenplay.pagination;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.fountain.Fountain;

/**
 * What of our pages Final Draft 11 printed otherwise, line by line, (MORE) and (CONT'D) included.
 *
 * @param script its name in the corpus
 * @param lines how many lines were compared
 * @param differences lines that stand on only one of a pair of pages
 */
record PrintedLines(String script, int lines, List<String> differences) {

    static PrintedLines of(String script) {
        String source = Corpus.text("corpus/final-draft-11/" + script + ".source.fountain");
        List<Page> ours =
                Pagination.paginate(Fountain.parse(source), PageSize.LETTER).pages();
        JsonNode theirs = PrintedPages.read(script + ".pdf-pages.json").get("pages");
        int titlePages = theirs.size() - ours.size();
        int lines = 0;
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            String printed = theirs.get(i + titlePages).get("text").asText();
            lines += compare(i + 1, ours(ours.get(i)), plain(printed.lines()), differences);
        }
        return new PrintedLines(script, lines, differences);
    }

    private static int compare(int page, TreeSet<String> ours, TreeSet<String> theirs, List<String> differences) {
        ours.stream().filter(line -> !theirs.contains(line)).forEach(line -> differences.add(page + " + " + line));
        theirs.stream().filter(line -> !ours.contains(line)).forEach(line -> differences.add(page + " - " + line));
        return theirs.size();
    }

    private static TreeSet<String> ours(Page page) {
        return plain(page.lines().stream().map(Line::text));
    }

    /**
     * Without page and scene numbers, and without the marks that were typed in the document that was printed but
     * that its source lacks: those follow an extension without a space, or stand doubled.
     */
    private static TreeSet<String> plain(Stream<String> lines) {
        TreeSet<String> plain = new TreeSet<>();
        lines.map(line -> line.replaceAll("\\s+", " ").strip())
                .map(line -> line.replaceAll("\\)\\(CONT'D\\)( \\(CONT'D\\))?$", ")"))
                .map(line -> line.replaceAll("( \\(CONT'D\\)){2}$", " (CONT'D)"))
                .map(line -> line.replace("(OWEP'Z)", "(CONT'D)"))
                .map(line -> line.replaceAll("^(.*?)([0-9A-Z.-]+) \\2$", "$1"))
                .filter(line -> !line.isEmpty() && !line.matches("\\d+\\."))
                .forEach(plain::add);
        return plain;
    }

    @Override
    public String toString() {
        return "%s: %d lines, %d of them elsewhere".formatted(script, lines, differences.size());
    }
}
