package org.draftroom.critique.continuity.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A script's ledger in the time of its story.
 *
 * @param scenes in the order of the script
 */
public record Story(List<StoryScene> scenes) {

    public Story {
        scenes = List.copyOf(scenes);
    }

    public static Story of(List<SceneLedger> ledgers) {
        return new Story(StoryDays.of(ledgers));
    }

    /**
     * What happens in the story, in its order: by day, and on a day as the script has it. What was before, or is dreamt
     * or told, isn't among it. Where a person moved a scene to another day its link is to its new neighbour.
     */
    public List<StoryScene> told() {
        List<StoryScene> told = new ArrayList<>();
        List<StoryScene> inOrder = scenes.stream()
                .filter(scene -> !scene.isPast())
                .sorted(Comparator.comparingInt(StoryScene::day))
                .toList();
        StoryScene before = null;
        for (StoryScene scene : inOrder) {
            told.add(new StoryScene(scene.ledger(), scene.day(), link(before, scene), scene.dayByHand()));
            before = scene;
        }
        return told;
    }

    private static Link link(StoryScene before, StoryScene scene) {
        if (before == null) {
            return Link.FIRST;
        }
        if (before.day() != scene.day()) {
            return Link.OTHER_DAY;
        }
        boolean neighbours = before.ledger().index() < scene.ledger().index();
        boolean known = scene.link() == Link.WITHOUT_BREAK || scene.link() == Link.MEANWHILE;
        return neighbours && known ? scene.link() : Link.SAME_DAY;
    }
}
