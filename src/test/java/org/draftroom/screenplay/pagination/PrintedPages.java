package org.draftroom.screenplay.pagination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.fountain.Fountain;

/** The first text on each page as Final Draft 11 printed it, beside ours. Repeated cues and page numbers don't count. */
record PrintedPages(String script, List<String> theirs, List<String> ours) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PrintedPages of(String script) {
        String source = Corpus.text("corpus/final-draft-11/" + script + ".source.fountain");
        return new PrintedPages(script, theirs(script), ours(source));
    }

    private static List<String> theirs(String script) {
        JsonNode breaks = read(script + ".page-breaks.json").get("pages");
        JsonNode texts = read(script + ".pdf-pages.json").get("pages");
        List<String> starts = new ArrayList<>();
        int titlePages = texts.size() - breaks.size();
        for (int i = 0; i < breaks.size(); i++) {
            JsonNode first = breaks.get(i).get("items").get(0);
            String text = texts.get(i + titlePages).get("text").asText();
            starts.add(first(text.split("\n"), goesOn(first)));
        }
        return starts;
    }

    private static boolean goesOn(JsonNode item) {
        return item.get("fragment").asText().equals("continued-from-prev")
                || List.of("Dialogue", "Parenthetical")
                        .contains(item.get("kind").asText());
    }

    private static String first(String[] lines, boolean goesOn) {
        boolean cue = goesOn;
        for (String line : lines) {
            boolean artefact = line.matches("\\d+\\.") || line.equals("(MORE)");
            if (!artefact && cue && (line.endsWith("'D)") || line.endsWith("'Z)"))) {
                cue = false;
            } else if (!artefact) {
                return plain(line);
            }
        }
        return "";
    }

    static JsonNode read(String file) {
        try {
            return JSON.readTree(Corpus.text("corpus/final-draft-11/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ours(String source) {
        return Pagination.paginate(Fountain.parse(source), PageSize.LETTER).pages().stream()
                .map(page -> page.lines().stream()
                        .filter(line -> line.row() >= 0 && !line.text().isEmpty())
                        .findFirst()
                        .map(line -> plain(line.text()))
                        .orElse(""))
                .toList();
    }

    /** Without what one of the fixtures has scrambled: the mark behind a speaker who goes on. */
    private static String plain(String line) {
        return line.replaceAll("\\((CONT'D|OWEP'Z)\\)|1A 1A$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    long same() {
        long same = 0;
        for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
            same += theirs.get(i).equals(ours.get(i)) ? 1 : 0;
        }
        return same;
    }

    double agreement() {
        return (double) same() / Math.max(theirs.size(), ours.size());
    }

    @Override
    public String toString() {
        return "%s: %d pages (Final Draft %d), %d start with the same text"
                .formatted(script, ours.size(), theirs.size(), same());
    }
}
