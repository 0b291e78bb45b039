package org.draftroom.critique.ask;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.critique.reading.SceneText.Paragraph;

/** The paragraphs of a long scene that have to do with a question. */
final class Excerpt {

    private Excerpt() {}

    /** The heading, and the paragraphs that have a term, each with the one before and after; the beginning if none has. */
    static String of(SceneText scene, List<String> terms, int room) {
        List<Paragraph> paragraphs = scene.paragraphs();
        BitSet wanted = new BitSet();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (hasAny(words(scene, i), terms)) {
                wanted.set(Math.max(0, i - 1), Math.min(paragraphs.size(), i + 2));
            }
        }
        if (wanted.isEmpty()) {
            wanted.set(0, paragraphs.size());
        }
        wanted.set(0);
        return written(scene, wanted, room);
    }

    private static String written(SceneText scene, BitSet wanted, int room) {
        StringBuilder text = new StringBuilder();
        int left = room;
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            String words = words(scene, i);
            left -= Pile.bytes(words) + 2;
            if (left >= 0) {
                text.append(words).append("\n\n");
            }
        }
        return text.toString();
    }

    private static boolean hasAny(String words, List<String> terms) {
        String lower = words.toLowerCase(Locale.ROOT);
        return terms.stream()
                .map(term -> term.replace("\"", "").toLowerCase(Locale.ROOT))
                .anyMatch(term -> term.length() > 3 && lower.contains(term));
    }

    private static String words(SceneText scene, int i) {
        Paragraph paragraph = scene.paragraphs().get(i);
        return scene.text().substring(paragraph.from(), paragraph.to());
    }
}
