package org.draftroom.scripts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.draftroom.screenplay.revisions.ComparedParagraph;
import org.draftroom.screenplay.revisions.ComparedScene;
import org.draftroom.screenplay.revisions.ComparedScene.State;
import org.draftroom.screenplay.revisions.Fate;
import org.draftroom.screenplay.revisions.Piece;

/**
 * Two versions compared, as the page shows them.
 *
 * @param words "2 scenes changed, 1 added, 9 same"
 * @param scenes all of them
 * @param cut whether the paragraphs of some are left out, being too many for a page
 */
public record ComparedScenes(String words, List<Compared> scenes, boolean cut) {

    /** The most paragraphs that a page shows: several hundred pages of script. */
    private static final int PARAGRAPHS = 20_000;

    /**
     * A scene.
     *
     * @param id its name in addresses
     * @param title "3 INT. KITCHEN - DAY"
     * @param earlier the scene's place in the earlier version, or -1
     * @param state "changed"
     * @param lines "4 lines changed", or empty
     * @param paragraphs empty where all is the same, or left out
     */
    public record Compared(String id, String title, int earlier, String state, String lines, List<Row> paragraphs) {}

    /**
     * A paragraph.
     *
     * @param kind the code of its element
     * @param fate "kept", "changed", "came" or "went", as a whole
     * @param pieces all of its words
     * @param earlier those that were there
     * @param now those that are there
     */
    public record Row(String kind, String fate, List<Piece> pieces, List<Piece> earlier, List<Piece> now) {}

    /** Whether there is any difference. */
    public boolean changed() {
        return scenes.stream().anyMatch(scene -> !scene.state().equals("same"));
    }

    static ComparedScenes of(List<ComparedScene> scenes) {
        List<ComparedScene> shown = scenes.stream()
                .filter(scene ->
                        !scene.heading().isEmpty() || !scene.paragraphs().isEmpty())
                .toList();
        String words = Stream.of(State.CHANGED, State.MOVED, State.ADDED, State.CUT, State.SAME)
                .filter(state -> count(shown, state) > 0)
                .map(state -> Count.figure(count(shown, state)) + " " + word(state))
                .collect(Collectors.joining(", "));
        List<Compared> all = new ArrayList<>();
        int paragraphs = 0;
        for (ComparedScene scene : shown) {
            paragraphs += scene.changedLines() == 0 ? 0 : scene.paragraphs().size();
            all.add(compared(scene, paragraphs <= PARAGRAPHS));
        }
        return new ComparedScenes(words, all, paragraphs > PARAGRAPHS);
    }

    private static int count(List<ComparedScene> scenes, State state) {
        return (int) scenes.stream().filter(scene -> scene.state() == state).count();
    }

    private static Compared compared(ComparedScene scene, boolean fits) {
        int lines = scene.changedLines();
        return new Compared(
                scene.now() < 0 ? "cut-" + scene.earlier() : "scene-" + scene.now(),
                scene.heading().isEmpty() ? "Before the first scene" : scene.name() + " " + scene.heading(),
                scene.earlier(),
                word(scene.state()),
                lines == 0 ? "" : Count.of(lines, "line"),
                lines == 0 || !fits
                        ? List.of()
                        : scene.paragraphs().stream().map(ComparedScenes::row).toList());
    }

    private static Row row(ComparedParagraph paragraph) {
        String fate = !paragraph.isChanged()
                ? "kept"
                : !paragraph.wasThere() ? "came" : !paragraph.isThereNow() ? "went" : "changed";
        return new Row(
                paragraph.kind(),
                fate,
                paragraph.pieces(),
                without(paragraph, Fate.CAME),
                without(paragraph, Fate.WENT));
    }

    private static List<Piece> without(ComparedParagraph paragraph, Fate fate) {
        return paragraph.pieces().stream().filter(piece -> piece.fate() != fate).toList();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
