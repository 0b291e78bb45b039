package org.draftroom.scripts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.draftroom.screenplay.revisions.ComparedParagraph;
import org.draftroom.screenplay.revisions.ComparedScene;
import org.draftroom.screenplay.revisions.ComparedScene.State;
import org.draftroom.screenplay.revisions.Fate;
import org.draftroom.screenplay.revisions.Piece;

/**
 * Two versions compared, as the page shows them.
 *
 * @param tallies how many scenes changed, were moved and so on, where there are some
 * @param scenes all of them
 * @param cut whether the paragraphs of some are left out, being too many for a page
 */
public record ComparedScenes(List<Tally> tallies, List<Compared> scenes, boolean cut) {

    /** The most paragraphs that a page shows: several hundred pages of script. */
    private static final int PARAGRAPHS = 20_000;

    /** How many scenes became what. */
    public record Tally(State state, int count) {}

    /**
     * A scene.
     *
     * @param id its name in addresses
     * @param title "3 INT. KITCHEN - DAY"; empty before the first scene
     * @param earlier the scene's place in the earlier version, or -1
     * @param state what became of it
     * @param lines how many changed
     * @param paragraphs empty where all is the same, or left out
     */
    public record Compared(String id, String title, int earlier, State state, int lines, List<Row> paragraphs) {

        public boolean isSame() {
            return state == State.SAME;
        }
    }

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
        return scenes.stream().anyMatch(scene -> !scene.isSame());
    }

    static ComparedScenes of(List<ComparedScene> scenes) {
        List<ComparedScene> shown = scenes.stream()
                .filter(scene ->
                        !scene.heading().isEmpty() || !scene.paragraphs().isEmpty())
                .toList();
        List<Tally> tallies = Stream.of(State.CHANGED, State.MOVED, State.ADDED, State.CUT, State.SAME)
                .map(state -> new Tally(state, count(shown, state)))
                .filter(tally -> tally.count() > 0)
                .toList();
        List<Compared> all = new ArrayList<>();
        int paragraphs = 0;
        for (ComparedScene scene : shown) {
            paragraphs += scene.changedLines() == 0 ? 0 : scene.paragraphs().size();
            all.add(compared(scene, paragraphs <= PARAGRAPHS));
        }
        return new ComparedScenes(tallies, all, paragraphs > PARAGRAPHS);
    }

    private static int count(List<ComparedScene> scenes, State state) {
        return (int) scenes.stream().filter(scene -> scene.state() == state).count();
    }

    private static Compared compared(ComparedScene scene, boolean fits) {
        int lines = scene.changedLines();
        return new Compared(
                scene.now() < 0 ? "cut-" + scene.earlier() : "scene-" + scene.now(),
                scene.heading().isEmpty() ? "" : scene.name() + " " + scene.heading(),
                scene.earlier(),
                scene.state(),
                lines,
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
}
