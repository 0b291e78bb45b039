package org.draftroom.critique.continuity.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.draftroom.screenplay.Slugline;

/**
 * A ledger as a data file has it.
 *
 * @param expected what is to be found; empty for nothing
 */
public record WrittenLedger(String title, List<SceneLedger> scenes, List<String> expected) {

    private static final Pattern ENTRY = Pattern.compile("  (\\w+) (\\S+) (\\w+)(?: ([^>]+?))?(?: > (\\S+))?");

    public static List<WrittenLedger> all(String file) {
        try (InputStream in = WrittenLedger.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<WrittenLedger> all = new ArrayList<>();
            for (String part : text.split("(?m)^== ")) {
                if (!part.startsWith("#")) {
                    all.add(of(part));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenLedger of(String part) {
        List<String> lines = part.lines().filter(line -> !line.isBlank()).toList();
        List<SceneLedger> scenes = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        String heading = "";
        int at = 0;
        List<String> expected = List.of();
        for (String line : lines.subList(1, lines.size())) {
            at += 100;
            if (line.startsWith("  ")) {
                entries.add(entry(line, at));
                continue;
            }
            if (!heading.isEmpty()) {
                scenes.add(scene(scenes.size(), heading, entries));
                entries = new ArrayList<>();
            }
            heading = line;
            if (line.startsWith("=> ")) {
                expected = line.equals("=> nothing")
                        ? List.of()
                        : List.of(line.substring(3).split(", "));
            } else {
                entries.addAll(ofHeading(line, at));
            }
        }
        return new WrittenLedger(lines.get(0), List.copyOf(scenes), expected);
    }

    private static SceneLedger scene(int index, String heading, List<Entry> entries) {
        return new SceneLedger(index, String.valueOf(index + 1), heading, heading.contains("INTERCUT"), entries);
    }

    private static List<Entry> ofHeading(String heading, int at) {
        Slugline slug = Slugline.of(heading);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Field.PLACE, "", slug.place(), State.IS, "", Origin.COMPUTED, line(heading, at)));
        slug.times().stream()
                .map(time -> time.piece().text())
                .map(time -> new Entry(Field.TIME, "", time, State.IS, "", Origin.COMPUTED, line(time, at)))
                .forEach(entries::add);
        return entries;
    }

    private static Entry entry(String line, int at) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalStateException("Not an entry: " + line);
        }
        Field field = Field.of(entry.group(1)).orElseThrow();
        return new Entry(
                field,
                name(entry.group(2)),
                entry.group(4) == null ? "" : entry.group(4),
                field.state(entry.group(3)).orElseThrow(),
                entry.group(5) == null ? "" : name(entry.group(5)),
                field == Field.DAY ? Origin.BY_HAND : Origin.READ,
                line(line, at));
    }

    private static String name(String written) {
        return written.equals("-") ? "" : written.replace('_', ' ');
    }

    private static Line line(String quote, int at) {
        return new Line(quote, at, at + 50, false);
    }
}
