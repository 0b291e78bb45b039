package org.draftroom.critique.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.critique.reading.SceneText.Paragraph;
import org.draftroom.screenplay.ElementType;

/** The paragraphs of a scene that another doesn't have. */
final class OnlyThere {

    private OnlyThere() {}

    /** In order; a speech has its cue before it, whether or not the cue is new. */
    static List<String> of(Optional<PinnedScene> scene, Optional<PinnedScene> other) {
        Map<String, Integer> there = new HashMap<>();
        other.map(PinnedScene::text)
                .ifPresent(text ->
                        text.paragraphs().forEach(paragraph -> there.merge(words(text, paragraph), 1, Integer::sum)));
        List<String> only = new ArrayList<>();
        scene.map(PinnedScene::text).ifPresent(text -> add(only, text, there));
        return only;
    }

    private static void add(List<String> only, SceneText text, Map<String, Integer> there) {
        String cue = "";
        for (Paragraph paragraph : text.paragraphs()) {
            String words = words(text, paragraph);
            boolean isNew = there.merge(words, -1, Integer::sum) < 0;
            if (paragraph.type() == ElementType.CHARACTER) {
                cue = words + "\n";
            } else if (isSpeech(paragraph)) {
                if (isNew) {
                    only.add(cue + words);
                    cue = "";
                }
            } else {
                cue = "";
                if (isNew) {
                    only.add(words);
                }
            }
        }
    }

    private static boolean isSpeech(Paragraph paragraph) {
        return paragraph.type() == ElementType.DIALOGUE || paragraph.type() == ElementType.PARENTHETICAL;
    }

    private static String words(SceneText text, Paragraph paragraph) {
        return text.text().substring(paragraph.from(), paragraph.to());
    }
}
