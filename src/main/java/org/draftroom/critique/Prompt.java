package org.draftroom.critique;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PromptText;
import org.draftroom.ollama.ChatCall;
import org.draftroom.ollama.Neutral;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;

/**
 * The question about a scene. What changes least comes first, so that Ollama can keep what it has read of it:
 * the rules, the script, its scenes around, the scene, and the question last. No dates, no names of people.
 */
final class Prompt {

    /** Kept with every critique; any change to the files is a new version and a new folder. */
    static final String VERSION = "critique v1";

    private static final PromptText SYSTEM = PromptText.of("critique/v1/system.txt");
    private static final PromptText BIBLE = PromptText.of("critique/v1/bible.txt");
    private static final PromptText SCENE = PromptText.of("critique/v1/scene.txt");
    private static final PromptText QUESTION = PromptText.of("critique/v1/question.txt");
    private static final PromptText REPAIR = PromptText.of("critique/v1/repair.txt");
    private static final PromptText SCHEMA = PromptText.of("critique/v1/reply.schema.json");

    private static final int MOST_PARTS = 40;
    private static final int SCENES_AROUND = 3;
    private static final int MOST_TOKENS = 3000;
    private static final double JUDGEMENT = 1;

    private Prompt() {}

    /** @param reading which reading of this very text it is, from 1: each has a seed of its own */
    static ChatCall about(PinnedScene pinned, int reading) {
        String user = BIBLE.with(Map.of("title", title(pinned), "parts", parts(pinned), "around", around(pinned)))
                + SCENE.with(Map.of("scene", pinned.text().text()))
                + QUESTION.text();
        return new ChatCall(
                SYSTEM.text(), Neutral.text(user), SCHEMA.text(), MOST_TOKENS, JUDGEMENT, 2 * reading, List.of());
    }

    /** The same question once more, after an answer with these faults. */
    static ChatCall again(ChatCall call, List<String> faults) {
        String list = faults.stream().map(fault -> "- " + fault).collect(Collectors.joining("\n"));
        String user = call.user() + REPAIR.with(Map.of("faults", Neutral.text(list)));
        return new ChatCall(
                call.system(),
                user,
                call.schema(),
                call.maxTokens(),
                call.temperature(),
                call.seed() + 1,
                call.media());
    }

    private static String title(PinnedScene pinned) {
        String title = pinned.screenplay().titlePage().title();
        return title.isBlank() ? pinned.title() : title;
    }

    /** In the order they first speak, which a writer at work changes least. */
    private static String parts(PinnedScene pinned) {
        String parts = pinned.screenplay().elements().stream()
                .filter(element -> element.is(ElementType.CHARACTER))
                .map(element -> element.text().replaceAll("\\s*\\(.*", "").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_PARTS)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "none yet" : parts;
    }

    private static String around(PinnedScene pinned) {
        List<Scene> scenes = pinned.screenplay().scenes();
        int index = pinned.scene().index();
        return scenes
                .subList(Math.max(0, index - SCENES_AROUND), Math.min(scenes.size(), index + SCENES_AROUND + 1))
                .stream()
                .map(scene -> line(scene, scene.index() == index))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Scene scene, boolean isThis) {
        String synopsis = scene.synopsis().replaceAll("\\s+", " ").strip();
        return scene.name() + "  " + scene.heading() + (synopsis.isEmpty() ? "" : " – " + synopsis)
                + (isThis ? "  <- this scene" : "");
    }
}
