package org.draftroom.screenplay.pagination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Corpus;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;

/** The pages that Final Draft 11 printed of a script, beside ours: what each starts with. */
record PrintedPages(String script, List<String> theirs, List<String> ours) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PrintedPages of(String script) {
        Screenplay screenplay = Fountain.parse(Corpus.text("corpus/final-draft-11/" + script + ".source.fountain"));
        return new PrintedPages(script, theirs(script), ours(screenplay));
    }

    private static List<String> theirs(String script) {
        List<String> starts = new ArrayList<>();
        for (JsonNode page : read(script).get("pages")) {
            JsonNode first = page.get("items").get(0);
            int element = Integer.parseInt(first.get("element_id").asText().substring(3));
            boolean goesOn = first.get("fragment").asText().equals("continued-from-prev");
            starts.add(element + (goesOn ? "+" : ""));
        }
        return starts;
    }

    private static JsonNode read(String script) {
        try {
            return JSON.readTree(Corpus.text("corpus/final-draft-11/" + script + ".page-breaks.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ours(Screenplay screenplay) {
        Map<Integer, Integer> printed = new HashMap<>();
        for (int i = 0; i < screenplay.elements().size(); i++) {
            Element element = screenplay.elements().get(i);
            if (element.type().isPrinted()) {
                printed.put(i, printed.size() + 1);
            }
        }
        List<String> starts = new ArrayList<>();
        int seen = -1;
        for (Page page : Pagination.paginate(screenplay, PageSize.LETTER).pages()) {
            int last = seen;
            Line first = page.lines().stream()
                    .filter(line -> line.element() >= last
                            && (line.element() > last
                                    || line.from()
                                            > screenplay.elements().get(last).from()))
                    .findFirst()
                    .orElseThrow();
            starts.add(printed.get(first.element()) + (first.element() == last ? "+" : ""));
            seen = page.lines().stream().mapToInt(Line::element).max().orElse(seen);
        }
        return starts;
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
        return script + ": " + ours.size() + " pages (Final Draft " + theirs.size() + "), " + same()
                + " start with the same text";
    }
}
