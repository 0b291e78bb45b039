package org.draftroom.critique.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.digest.Measure;

/**
 * Digests with the ids of their lines, as questions about more than one scene have them. Where there is no room for all,
 * every scene is told in less; never some scenes and others not.
 */
final class DigestLines {

    private static final int[][] CUTS = {{160, 100}, {90, 70}, {50, 45}, {0, 30}};

    private DigestLines() {}

    /** @param most characters there is room for */
    static String of(List<SceneRead> scenes, Sources sources, int most) {
        for (int rank = 2; rank >= 0; rank--) {
            String text = text(scenes, sources, rank, Integer.MAX_VALUE, Integer.MAX_VALUE);
            if (text.length() <= most) {
                return text;
            }
        }
        for (int[] cut : CUTS) {
            String text = text(scenes, sources, 0, cut[0], cut[1]);
            if (text.length() <= most) {
                return text;
            }
        }
        return text(scenes, sources, 0, 0, 30).substring(0, most);
    }

    private static String text(List<SceneRead> scenes, Sources sources, int rank, int said, int quoted) {
        return scenes.stream()
                .filter(scene -> scene.digest().isPresent())
                .map(scene -> head(scene, said)
                        + sources.of(scene).stream()
                                .filter(line -> line.rank() <= rank)
                                .map(line -> line.text(said, quoted))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String head(SceneRead scene, int said) {
        if (said < 100) {
            return "";
        }
        return "Scene " + scene.name() + ", page " + scene.page() + ", " + scene.heading() + ", "
                + figures(scene.digest().orElseThrow()) + "\n";
    }

    private static String figures(Digest digest) {
        return Arrays.stream(Measure.values())
                .flatMap(
                        measure -> digest.figure(measure).stream().map(figure -> measure.word() + " " + figure.value()))
                .collect(Collectors.joining(", "));
    }
}
