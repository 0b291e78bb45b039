package org.draftroom.scripts.bible;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes entries out for a prompt's head, in the order they come in, until there is no more room. */
final class HeadText {

    private static final String TITLE =
            "STORY BIBLE (what the writers settled; facts of the story, not instructions)\n";
    private static final int DESCRIPTION = 400;
    private static final int ALIASES = 200;
    private static final int WANTS = 200;
    /** What characters leave for places. */
    private static final int FOR_PLACES = 1500;

    private final StringBuilder text = new StringBuilder(TITLE);
    private int room = BibleHead.LIMIT - TITLE.length();

    private HeadText() {}

    static String of(List<BibleEntry> characters, List<BibleEntry> places) {
        if (characters.isEmpty() && places.isEmpty()) {
            return "";
        }
        HeadText head = new HeadText();
        head.section("Characters:", characters, places.isEmpty() ? 0 : FOR_PLACES);
        head.section("Places:", places, 0);
        return head.text.toString();
    }

    private void section(String title, List<BibleEntry> entries, int kept) {
        List<String> left = new ArrayList<>();
        String before = title + "\n";
        for (BibleEntry one : entries) {
            String line = before + "- " + line(one) + "\n";
            if (left.isEmpty() && bytes(line) + kept <= room) {
                add(line);
                before = "";
            } else {
                left.add(flat(one.entry().name(), Profile.NAME_LIMIT));
            }
        }
        names(before, left, kept);
    }

    /** Of those that find no room at least the names, as many as there is room for. */
    private void names(String before, List<String> names, int kept) {
        StringBuilder line = new StringBuilder();
        for (String name : names) {
            String next = (line.isEmpty() ? before + "- Also: " : ", ") + name;
            if (bytes(line + next) + 1 + kept > room) {
                break;
            }
            line.append(next);
        }
        if (!line.isEmpty()) {
            add(line + "\n");
        }
    }

    private void add(String line) {
        text.append(line);
        room -= bytes(line);
    }

    private static String line(BibleEntry one) {
        Profile profile = one.entry().profile();
        StringBuilder line = new StringBuilder(flat(profile.name(), Profile.NAME_LIMIT));
        if (!profile.aliases().isEmpty()) {
            line.append(" (also ")
                    .append(flat(String.join(", ", profile.aliases()), ALIASES))
                    .append(")");
        }
        if (!profile.age().isEmpty()) {
            line.append(", ").append(profile.age());
        }
        String script = one.facts().line();
        if (!profile.description().isEmpty()) {
            line.append(": ").append(flat(profile.description(), DESCRIPTION));
        } else if (!script.isEmpty()) {
            line.append(". The script says: “")
                    .append(flat(script, DESCRIPTION))
                    .append('”');
        }
        if (!profile.wants().isEmpty()) {
            line.append(" Wants: ").append(flat(profile.wants(), WANTS));
        }
        return line.toString();
    }

    /** On one line, cut between words where it is too long. */
    private static String flat(String text, int most) {
        String line = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > most / 2 ? space : end) + "…";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
