package org.draftroom.storyboards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.draftroom.screenplay.Scene;
import org.draftroom.scripts.Range;

/**
 * The lines of a scene, and those among them that a panel is bound to, at a version of the script.
 *
 * @param scenes all of the script
 * @param placed what the panel is bound to, anywhere in the script
 */
public record LineSheet(int version, List<Scene> scenes, Scene scene, SceneLines lines, List<PlacedLine> placed) {

    /** What is to be done so that a panel is bound to what was chosen. */
    public record Change(List<UUID> released, List<Range> bound) {}

    public boolean isBound(Range sentence) {
        return placed.stream().anyMatch(line -> isIn(sentence, line));
    }

    /** To bind the panel, within this scene, to these sentences and no others. A passage all of which is chosen stays as it is. */
    public Change choosing(Set<Range> chosen) {
        List<UUID> released = new ArrayList<>();
        Set<Range> wanted = new HashSet<>(chosen);
        for (PlacedLine line : placed) {
            List<Range> sentences = lines.sentences().stream()
                    .map(SceneLines.Sentence::range)
                    .filter(sentence -> isIn(sentence, line))
                    .toList();
            if (chosen.containsAll(sentences)) {
                sentences.forEach(wanted::remove);
            } else {
                released.add(line.id());
            }
        }
        return new Change(released, lines.joined(wanted));
    }

    private static boolean isIn(Range sentence, PlacedLine line) {
        Range passage = line.range();
        return !line.isGone() && sentence.from() < passage.to() && passage.from() < sentence.to();
    }
}
