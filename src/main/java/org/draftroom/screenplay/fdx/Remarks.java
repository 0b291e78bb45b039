package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What of a document can't be shown, counted, and said in sentences for the writer. */
final class Remarks {

    private final Map<String, Integer> kept = new TreeMap<>();
    private final Map<String, Integer> asAction = new TreeMap<>();
    private final Map<String, Integer> changed = new TreeMap<>();

    /** Counts something that is kept in the document and doesn't show here; {@code one} and {@code many} name it. */
    void kept(String one, String many) {
        kept.merge(one + "\n" + many, 1, Integer::sum);
    }

    /** Counts an element that isn't known. */
    void unknown(XmlNode node) {
        kept("part of an unknown kind (" + node.name + ")", "parts of an unknown kind (" + node.name + ")");
    }

    /** Counts a paragraph of a kind that Fountain doesn't have. */
    void asAction(String type) {
        asAction.merge(type.isEmpty() ? "without a kind" : type, 1, Integer::sum);
    }

    /** Counts something that reads otherwise here; a sentence without its full stop. */
    void changed(String what) {
        changed.merge(what, 1, Integer::sum);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        changed.forEach((what, count) -> sentences.add(count == 1 ? what + "." : what + " (" + count + " times)."));
        if (!asAction.isEmpty()) {
            sentences.add("Shown as action, and kept as what they are for Final Draft: "
                    + list(asAction, (type, count) -> count + " " + type) + ".");
        }
        if (!kept.isEmpty()) {
            sentences.add("Kept for Final Draft, and not shown here: " + list(kept, Remarks::counted) + ".");
        }
        return sentences;
    }

    private interface Counted {
        String say(String what, int count);
    }

    private static String list(Map<String, Integer> counts, Counted counted) {
        return counts.entrySet().stream()
                .map(entry -> counted.say(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String counted(String names, int count) {
        String[] oneAndMany = names.split("\n");
        return count + " " + oneAndMany[count == 1 ? 0 : 1];
    }
}
