package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Style;
import org.draftroom.screenplay.fountain.FountainWriter;

/** What a title page says, by Fountain's keys. The title is printed in bold anyway. */
final class TitleLines {

    /** In characters: a line so long went on below. */
    private static final int WIDTH = 60;

    private final Measure measure;
    private final Map<String, List<Words>> keys = new LinkedHashMap<>();
    private final Map<String, PrintedLine> above = new LinkedHashMap<>();

    TitleLines(Measure measure) {
        this.measure = measure;
    }

    /** Adds a line, or goes on with the one before where that was full. */
    void add(String key, PrintedLine line) {
        List<Words> lines = keys.computeIfAbsent(key, any -> new ArrayList<>());
        if (lines.isEmpty() || !isFull(above.get(key), line)) {
            lines.add(new Words());
            lines.get(lines.size() - 1).add(line, "");
        } else {
            lines.get(lines.size() - 1).add(line, " ");
        }
        above.put(key, line);
    }

    private boolean isFull(PrintedLine line, PrintedLine next) {
        String word = next.words().split(" ", 2)[0];
        return line.words().length() + 1 + word.length() > WIDTH
                && measure.rows(next.baseline() - line.baseline()) == 1;
    }

    /** Says something that isn't printed, but shows. */
    void write(FountainWriter out, boolean multiCamera) {
        keys.getOrDefault("Title", List.of()).forEach(line -> line.remove(Style.BOLD));
        keys.forEach((key, lines) -> out.title(
                key, String.join("\n", lines.stream().map(Words::marked).toList())));
        if (multiCamera) {
            out.title("Format", "multi-camera");
        }
        if (multiCamera || !keys.isEmpty()) {
            out.endTitle();
        }
    }
}
