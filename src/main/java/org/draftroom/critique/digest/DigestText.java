package org.draftroom.critique.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Digests as questions about a whole script have them: only what rests on lines of the script, each line quoted, a
 * scene at a time, in order. When there isn't room for all that is known, every scene is told in less, never some scenes
 * and others not.
 */
public final class DigestText {

    private DigestText() {}

    /**
     * Of these digests, the richest that fits.
     *
     * @param pages the page each scene begins on, in the same order
     * @param most characters there is room for
     */
    public static String of(List<Digest> digests, List<Integer> pages, int most) {
        return Arrays.stream(Detail.values())
                .map(detail -> text(digests, pages, detail))
                .filter(text -> text.length() <= most)
                .findFirst()
                .orElseGet(() -> cut(text(digests, pages, Detail.FIGURES), most / Math.max(1, digests.size())));
    }

    private static String text(List<Digest> digests, List<Integer> pages, Detail detail) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digests.size(); i++) {
            text.append(text(digests.get(i), pages.get(i), detail));
        }
        return text.toString();
    }

    /** Many scenes, each with the same room. */
    private static String cut(String text, int most) {
        return text.lines()
                .map(line -> line.length() < most ? line : line.substring(0, Math.max(0, most - 1)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Digest digest, int page, Detail detail) {
        String figures = figures(digest);
        if (detail == Detail.FIGURES) {
            return "Scene " + digest.scene() + ", page " + page + ": " + figures + "\n";
        }
        StringBuilder text = new StringBuilder("Scene " + digest.scene() + ", page " + page + ", " + digest.heading());
        text.append("\n").append(claim(digest, Part.HAPPENS, "", true));
        if (detail == Detail.ALL) {
            text.append(claim(digest, Part.WANT, "Want: ", false))
                    .append(claim(digest, Part.OBSTACLE, "Against: ", false));
            digest.news()
                    .forEach(news -> text.append("New: ").append(news.what()).append("\n"));
        }
        text.append(claim(digest, Part.TURN, "Turn: ", true)).append(figures).append("\n");
        if (detail == Detail.ALL) {
            text.append("\n");
        }
        return text.toString();
    }

    private static String claim(Digest digest, Part part, String name, boolean quoted) {
        return digest.claim(part)
                .map(claim ->
                        name + claim.what() + (quoted ? " “" + claim.cited().text() + "”" : "") + "\n")
                .orElse("");
    }

    private static String figures(Digest digest) {
        String figures = Arrays.stream(Measure.values())
                .flatMap(measure -> digest.figure(measure).map(figure -> Map.entry(measure, figure)).stream())
                .map(entry -> entry.getKey().word() + " " + entry.getValue().value())
                .collect(Collectors.joining(", "));
        Optional<String> energy =
                digest.ending().map(ending -> "energy " + ending.energy().word());
        return figures + energy.map(word -> ", " + word).orElse("");
    }

    /** How much is told of each scene, the most first. */
    private enum Detail {
        ALL,
        HAPPENINGS,
        FIGURES
    }
}
