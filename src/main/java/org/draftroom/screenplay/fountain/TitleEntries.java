package org.draftroom.screenplay.fountain;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.TitlePage;

/** Reads the lines of a title page. */
final class TitleEntries {

    private TitleEntries() {}

    static void add(List<TitlePage.Entry> entries, String line, int at) {
        int colon = TitleKeys.colon(line);
        if (colon > 0) {
            String key = Characters.trim(line.substring(0, colon));
            entries.add(entry(key, List.of(), line.substring(colon + 1), at, at + line.length()));
        } else if (!entries.isEmpty()) {
            TitlePage.Entry last = entries.remove(entries.size() - 1);
            entries.add(entry(last.key(), last.values(), line, last.from(), at + line.length()));
        }
    }

    private static TitlePage.Entry entry(String key, List<String> before, String line, int from, int to) {
        List<String> values = new ArrayList<>(before);
        String value = Characters.trim(line);
        if (!value.isEmpty()) {
            values.add(value);
        }
        return new TitlePage.Entry(key, List.copyOf(values), from, to);
    }
}
