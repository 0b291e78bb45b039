package org.draftroom.critique.quick.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.draftroom.critique.digest.Claim;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.digest.Ending;
import org.draftroom.critique.digest.Measure;
import org.draftroom.critique.digest.Part;
import org.draftroom.critique.quick.Aspect;
import org.draftroom.critique.quick.Finding;
import org.draftroom.critique.quick.QuickNote;
import org.draftroom.critique.quick.QuickOutcome;
import org.draftroom.critique.quick.QuickReading;
import org.draftroom.critique.quick.ReadPlaces;
import org.draftroom.critique.quick.ReadPlaces.ScenePlace;
import org.draftroom.critique.reading.ChangedScenes;
import org.draftroom.critique.reading.Cited;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScript;

/** Puts a reading together with the script as it is now. For one page, one thread. */
final class Showing {

    private final QuickReading reading;
    private final QuickOutcome outcome;
    private final ReadPlaces places;
    private final Lines lines;
    private final PinnedScript now;

    /**
     * @param reading one that came to its end
     * @param places of the version that was read
     * @param lines that lead to the script as it is now
     */
    Showing(QuickReading reading, ReadPlaces places, Lines lines, PinnedScript now) {
        this.reading = reading;
        this.outcome = reading.outcome().orElseThrow();
        this.places = places;
        this.lines = lines;
        this.now = now;
    }

    ShownReading shown(boolean isOfThisBible) {
        List<ShownScene> scenes = scenes();
        List<Finding> findings = List.copyOf(outcome.whole().findings().values());
        return new ShownReading(
                reading,
                outcome,
                places.measured(),
                Curve.of(places, scenes, findings),
                Arrays.stream(Aspect.values()).map(this::finding).toList(),
                notes(),
                scenes,
                ChangedScenes.count(outcome.sceneHashes(), now.sceneHashes()),
                outcome.sceneHashes().equals(now.sceneHashes()),
                isOfThisBible);
    }

    private List<ShownScene> scenes() {
        List<ShownScene> scenes = new ArrayList<>();
        for (int i = 0; i < places.scenes().size(); i++) {
            ScenePlace place = places.scenes().get(i);
            if (place.hasText()) {
                Optional<Digest> digest = Optional.ofNullable(outcome.digests().get(i));
                scenes.add(digest.map(read -> scene(place, read)).orElseGet(() -> gap(place)));
            }
        }
        return scenes;
    }

    private ShownScene scene(ScenePlace place, Digest digest) {
        List<ShownFigure> figures = Arrays.stream(Measure.values())
                .flatMap(measure -> digest.figure(measure).stream()
                        .map(figure -> new ShownFigure(measure, figure.value(), line(figure.cited()))))
                .toList();
        Optional<Claim> happens = digest.claim(Part.HAPPENS);
        return new ShownScene(
                place,
                href(figures),
                happens.map(Claim::what).orElse(null),
                happens.map(Claim::cited).map(this::line).orElse(null),
                figures,
                digest.ending().map(Ending::energy).orElse(null),
                false);
    }

    /** To the first of its lines that is still there. */
    private String href(List<ShownFigure> figures) {
        return figures.stream()
                .map(ShownFigure::line)
                .filter(line -> !line.isGone())
                .findFirst()
                .map(ShownLine::href)
                .orElse(script());
    }

    private ShownScene gap(ScenePlace place) {
        return new ShownScene(place, script(), null, null, List.of(), null, true);
    }

    private ShownFinding finding(Aspect aspect) {
        return outcome.whole()
                .finding(aspect)
                .map(finding -> new ShownFinding(aspect, finding, line(finding.cited())))
                .orElseGet(() -> new ShownFinding(aspect, null, null));
    }

    private List<ShownNote> notes() {
        List<ShownNote> notes = new ArrayList<>();
        for (QuickNote note : outcome.whole().notes()) {
            notes.add(new ShownNote(
                    notes.size() + 1,
                    note,
                    note.lines().stream().map(this::line).toList()));
        }
        return notes;
    }

    private ShownLine line(Cited cited) {
        return ShownLine.of(cited, places.page(cited.anchor().from()), lines.place(cited.anchor()), script());
    }

    private String script() {
        return "/scripts/" + now.id();
    }
}
