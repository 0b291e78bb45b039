package org.draftroom.critique;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;

/**
 * A character's lines in a scene, and others of theirs to compare with.
 *
 * @param scenes the others in which the character speaks
 * @param elsewhere some of what they say there, spread over the script, in its order, as much as a prompt has room for
 */
record VoiceLines(String character, PinnedScene scene, Spoken here, List<PinnedScene> scenes, List<String> elsewhere) {

    /** Of the characters in a scene, those with the most to say. */
    static final int MOST_VOICES = 4;

    private static final int MOST_CHARACTERS = 5000;
    private static final int MOST_SPEECHES = 60;
    private static final int SHORTEST = 12;

    /** A longer cue is a sentence, which has no business among the instructions. */
    private static final int LONGEST_NAME = 40;

    /** Those of the scene's characters, who says most in it first. */
    static List<VoiceLines> in(PinnedScript script, PinnedScene scene) {
        Spoken here = Spoken.in(scene);
        return here.characters().stream()
                .filter(character -> character.length() <= LONGEST_NAME)
                .sorted(Comparator.comparingInt((String character) -> -length(here.of(character))))
                .limit(MOST_VOICES)
                .map(character -> of(character, script, scene, here))
                .toList();
    }

    boolean hasNothingToCompare() {
        return elsewhere.isEmpty();
    }

    private static VoiceLines of(String character, PinnedScript script, PinnedScene scene, Spoken here) {
        List<PinnedScene> scenes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (PinnedScene other : script.scenes()) {
            List<String> said = other.scene().index() == scene.scene().index()
                    ? List.of()
                    : Spoken.in(other).of(character);
            if (!said.isEmpty()) {
                scenes.add(other);
                said.stream().filter(line -> line.length() >= SHORTEST).forEach(lines::add);
            }
        }
        return new VoiceLines(character, scene, here, List.copyOf(scenes), spread(lines));
    }

    /** Evenly from the whole, and within bounds. */
    private static List<String> spread(List<String> lines) {
        int step = Math.max(1, (lines.size() + MOST_SPEECHES - 1) / MOST_SPEECHES);
        List<String> some = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (int i : IntStream.range(0, lines.size()).filter(i -> i % step == 0).toArray()) {
            left -= lines.get(i).length();
            if (left >= 0) {
                some.add(lines.get(i));
            }
        }
        return List.copyOf(some);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
