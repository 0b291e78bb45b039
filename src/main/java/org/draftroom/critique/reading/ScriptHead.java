package org.draftroom.critique.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.draftroom.ollama.reading.Fence;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.PromptText;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.scripts.bible.BibleHead;
import org.draftroom.scripts.bible.BibleReader;

/** Writes what all questions about a script begin with. No dates, no names of people who write, no notes. */
@ApplicationScoped
public class ScriptHead {

    /** Any change to the files of the prefix is a new version and a new folder, and has everything read again. */
    public static final String VERSION = "reading v1";

    private static final PromptText SYSTEM = PromptText.of("reading/v1/system.txt");
    private static final PromptText HEAD = PromptText.of("reading/v1/head.txt");
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_PARTS = 40;

    private final BibleReader bible;

    ScriptHead(BibleReader bible) {
        this.bible = bible;
    }

    /** The same bytes for the same text and bible. */
    public Prefix of(PinnedScript script) {
        return of(script, bible.head(script.project()));
    }

    /** For a script by itself, of no project. */
    public static Prefix of(PinnedScript script, BibleHead bible) {
        String head = HEAD.with(Map.of(
                "title", Fence.neutral(title(script)),
                "parts", Fence.neutral(parts(script.screenplay()))));
        String known = bible.isEmpty() ? "" : "THE BIBLE\n" + Fence.around("bible", bible.text()) + "\n";
        return new Prefix(VERSION, SYSTEM.text(), head + known, bible.version());
    }

    /** One bounded line: what else a title page says is for people. */
    private static String title(PinnedScript script) {
        String title = script.screenplay().titlePage().title();
        return bounded(title.isBlank() ? script.title() : title, LONGEST_TITLE);
    }

    /** In the order they first speak. */
    private static String parts(Screenplay screenplay) {
        Map<String, Integer> speeches = new LinkedHashMap<>();
        screenplay.elements().stream()
                .filter(element -> element.is(ElementType.CHARACTER))
                .map(element -> element.text().replaceAll("\\s*\\(.*", "").strip())
                .filter(name -> !name.isEmpty())
                .forEach(name -> speeches.merge(bounded(name, LONGEST_NAME), 1, Integer::sum));
        String parts = speeches.entrySet().stream()
                .limit(MOST_PARTS)
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "none yet" : parts;
    }

    private static String bounded(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, most)));
    }
}
