package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;
import org.draftroom.screenplay.ElementType;

/** What the writer should know of a reading, in whole sentences. */
final class Remarks {

    private final List<String> all = new ArrayList<>();

    Remarks(PrintedScript script) {
        int pages = script.pages().size();
        all.add("Read from a PDF of " + count(pages, "page") + ": where its text stands says what it is.");
        if (script.isScanned()) {
            all.add("The pages are pictures; another program has recognised their text. Look for its mistakes.");
        }
        add(script.unknown(), "character", "could not be told; each shows as \uFFFD.");
    }

    void found(List<Passage> passages) {
        boolean scenes = passages.stream().anyMatch(passage -> passage.is(ElementType.SCENE_HEADING));
        boolean speeches = passages.stream().anyMatch(passage -> passage.is(ElementType.CHARACTER));
        if (!scenes && !speeches) {
            all.add("Nothing in it stands or looks like a scene heading or a speech, so all of it became action.");
        }
    }

    void unplaced(int lines) {
        add(lines, "line", "could not be placed, and became action.");
    }

    void revised(int lines) {
        add(lines, "asterisk", "of a revision, beside the text, left out.");
    }

    void unsaid(int turns) {
        add(turns, "paragraph", "at the foot of a page may go on overleaf or end there: the print doesn't say.");
    }

    private void add(int number, String what, String sentence) {
        if (number > 0) {
            all.add(count(number, what) + " " + sentence);
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
