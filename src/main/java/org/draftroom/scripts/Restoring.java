package org.draftroom.scripts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.draftroom.screenplay.revisions.Alignment;

/** Makes a script's text another one again, as an edit like any other: whoever writes sees it arrive. */
@ApplicationScoped
public class Restoring {

    /** What the log calls the window that such an edit comes from. */
    private static final String WINDOW = "drafts";

    private final ScriptLog log;

    public Restoring(ScriptLog log) {
        this.log = log;
    }

    /**
     * Makes the text of the script this one, if it is at the base version still.
     *
     * @return the version that this made; empty where somebody was faster, and nothing was changed
     * @throws ScriptLog.Refused when the text may not be in a script
     * @throws ScriptLog.Missing when there is no such script
     */
    public OptionalInt restore(UUID script, ScriptText wanted, UUID author) {
        ChangeSet change = change(log.text(script, wanted.version()), wanted.text());
        List<Update> updates = List.of(new Update(WINDOW, change, author));
        return log.append(script, wanted.version(), updates, author) instanceof AppendResult.Appended done
                ? OptionalInt.of(done.version())
                : OptionalInt.empty();
    }

    /** Line by line, so that what stays isn't touched. */
    static ChangeSet change(String from, String to) {
        List<String> before = lines(from);
        List<String> after = lines(to);
        Map<String, Integer> codes = new HashMap<>();
        int[] partners = Alignment.partners(codes(before, codes), codes(after, codes));
        List<Section> sections = new ArrayList<>();
        StringBuilder inserted = new StringBuilder();
        int at = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                inserted.append(after.get(i));
            } else {
                sections.add(Section.replaced(length(before, at, partners[i]), inserted.toString()));
                sections.add(Section.kept(after.get(i).length()));
                inserted.setLength(0);
                at = partners[i] + 1;
            }
        }
        sections.add(Section.replaced(length(before, at, before.size()), inserted.toString()));
        return joined(sections);
    }

    private static ChangeSet joined(List<Section> sections) {
        List<Section> joined = new ArrayList<>();
        int kept = 0;
        for (Section section : sections) {
            if (section.kept()) {
                kept += section.length();
            } else if (!section.isNothing()) {
                joined.add(Section.kept(kept));
                joined.add(section);
                kept = 0;
            }
        }
        joined.add(Section.kept(kept));
        return new ChangeSet(joined);
    }

    private static int length(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream().mapToInt(String::length).sum();
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("(?<=\n)"));
    }

    private static int[] codes(List<String> lines, Map<String, Integer> codes) {
        return lines.stream()
                .mapToInt(line -> codes.computeIfAbsent(line, fresh -> codes.size()))
                .toArray();
    }
}
