package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.draftroom.critique.digest.Claim;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.digest.Part;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;

/** The lines that a reply about more than one scene may rest on: all that was found in scenes, each with its id. */
final class Sources {

    private final PinnedScript script;
    private final SceneIds ids;
    private final Map<Integer, List<Line>> scenes = new LinkedHashMap<>();
    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, PinnedScene> homes = new HashMap<>();
    private final Map<String, Candidate> notes = new HashMap<>();

    private Sources(PinnedScript script) {
        this.script = script;
        this.ids = SceneIds.of(script);
    }

    static Sources of(PinnedScript script, Collection<SceneRead> scenes) {
        Sources sources = new Sources(script);
        scenes.forEach(sources::add);
        return sources;
    }

    /** A line that bears something, and its scene. */
    record Found(Line line, PinnedScene scene) {}

    Optional<Found> find(String id) {
        String bare = id.replaceAll("[\\[\\]\\s]", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(lines.get(bare)).map(line -> new Found(line, homes.get(bare)));
    }

    Optional<Candidate> note(String id) {
        return Optional.ofNullable(notes.get(id.replaceAll("[\\[\\]\\s]", "").toLowerCase(Locale.ROOT)));
    }

    /** What the digest of a scene says, in order. */
    List<Line> of(SceneRead scene) {
        return scenes.getOrDefault(scene.place(), List.of());
    }

    PinnedScript script() {
        return script;
    }

    private void add(SceneRead read) {
        PinnedScene scene = script.scenes().get(read.place());
        List<Line> said =
                read.digest().map(digest -> lines(ids.of(scene), digest)).orElse(List.of());
        scenes.put(read.place(), said);
        said.forEach(line -> put(line, scene));
        for (Candidate note : read.notes()) {
            notes.put(note.id(), note);
            put(new Line(note.id(), 0, "", note.what(), note.cited()), scene);
        }
    }

    private void put(Line line, PinnedScene scene) {
        lines.put(line.id(), line);
        homes.put(line.id(), scene);
    }

    private static List<Line> lines(String id, Digest digest) {
        List<Line> lines = new ArrayList<>();
        add(lines, id, 0, "", digest.claim(Part.HAPPENS));
        add(lines, id, 1, "Turn: ", digest.claim(Part.TURN));
        add(lines, id, 2, "Want: ", digest.claim(Part.WANT));
        add(lines, id, 2, "Against: ", digest.claim(Part.OBSTACLE));
        digest.news().forEach(news -> add(lines, id, 2, "New: ", Optional.of(news)));
        return List.copyOf(lines);
    }

    private static void add(List<Line> lines, String id, int rank, String label, Optional<Claim> claim) {
        claim.ifPresent(
                said -> lines.add(new Line(id + "q" + (lines.size() + 1), rank, label, said.what(), said.cited())));
    }
}
