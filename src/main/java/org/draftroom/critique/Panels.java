package org.draftroom.critique;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.draftroom.critique.Panel.Attempt;
import org.draftroom.critique.Panel.PlacedNote;
import org.draftroom.critique.Panel.PlacedStatement;
import org.draftroom.critique.Panel.Shown;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.Quote;
import org.draftroom.screenplay.Scene;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;

/** Puts together what is to be seen of critiques, at any version of a script. */
@ApplicationScoped
public class Panels {

    private final ScriptLog log;
    private final CritiqueTable critiques;
    private final NoteTable notes;
    private final Jobs jobs;

    Panels(ScriptLog log, CritiqueTable critiques, NoteTable notes, Jobs jobs) {
        this.log = log;
        this.critiques = critiques;
        this.notes = notes;
        this.jobs = jobs;
    }

    /** The panel of the scene around the offset of that version; empty where there is no scene. */
    public Optional<Panel> at(Script script, UUID person, int version, int offset) {
        ScriptText text = text(script, version);
        return PinnedScene.around(script.title(), text, offset).map(pinned -> {
            Reading reading = reading(script, text, pinned);
            List<Asked> ofScene = new ArrayList<>();
            for (Critique critique : critiques.latest(script.id(), version)) {
                if (reading.sceneOf(critique).filter(pinned.scene()::equals).isPresent()) {
                    ofScene.add(asked(critique, person));
                }
                if (!ofScene.isEmpty()
                        && ofScene.get(ofScene.size() - 1).critique().isRead()) {
                    break;
                }
            }
            return panel(script, pinned, reading, ofScene);
        });
    }

    /** Where in a version the scene begins that was around the offset of an earlier one; empty when its heading is gone. */
    public Optional<Integer> follow(Script script, int since, int offset, int version) {
        ScriptText then = text(script, since);
        return PinnedScene.around(script.title(), then, offset)
                .map(pinned -> heading(pinned, then))
                .map(heading -> new Lines(log, script.id(), text(script, version)).place(heading))
                .filter(place -> !place.isGone())
                .map(place -> place.range().from());
    }

    private static Anchor heading(PinnedScene pinned, ScriptText text) {
        int from = pinned.scene().from();
        return new Anchor(text.version(), from, from + pinned.headingPassage().length(), pinned.headingPassage());
    }

    /** The lines to mark: of every scene, the open notes and the strengths of its latest critique. */
    public List<Mark> marks(Script script, int version) {
        ScriptText text = text(script, version);
        Optional<PinnedScene> any = PinnedScene.around(script.title(), text, Integer.MAX_VALUE);
        return any.map(pinned -> marks(script, reading(script, text, pinned), version))
                .orElse(List.of());
    }

    private List<Mark> marks(Script script, Reading reading, int version) {
        Set<Scene> seen = new HashSet<>();
        return critiques.latest(script.id(), version).stream()
                .filter(Critique::isRead)
                .filter(critique -> reading.sceneOf(critique).filter(seen::add).isPresent())
                .flatMap(critique -> marks(critique, reading))
                .filter(mark -> mark.to() > mark.from())
                .toList();
    }

    private Stream<Mark> marks(Critique critique, Reading reading) {
        return Stream.concat(
                notes(critique, reading).stream()
                        .filter(placed -> placed.note().isOpen())
                        .map(Mark::of),
                strengths(critique, reading).stream().map(Mark::of));
    }

    private Panel panel(Script script, PinnedScene pinned, Reading reading, List<Asked> ofScene) {
        Optional<Attempt> attempt = ofScene.stream()
                .findFirst()
                .filter(latest -> !latest.critique().isRead())
                .flatMap(this::attempt);
        Optional<Shown> shown = ofScene.stream()
                .map(Asked::critique)
                .filter(Critique::isRead)
                .findFirst()
                .map(critique -> shown(critique, pinned, reading));
        Scene scene = pinned.scene();
        return new Panel(
                script.id(),
                pinned.version(),
                pinned.name(),
                scene.heading(),
                scene.from(),
                scene.to(),
                script.role().mayComment(),
                attempt,
                shown);
    }

    /** The job is looked up once, and before a critique that it has ended with: what it says is then all there. */
    private Asked asked(Critique critique, UUID person) {
        if (critique.isRead()) {
            return new Asked(critique, Optional.empty());
        }
        Optional<Job> job = jobs.latest(SceneReader.KIND, critique.id(), person);
        boolean hasEnded = job.filter(latest -> latest.status().hasEnded()).isPresent();
        return new Asked(hasEnded ? critiques.find(critique.id()).orElse(critique) : critique, job);
    }

    /** A cancelled one is as if it had never been asked for. */
    private Optional<Attempt> attempt(Asked asked) {
        return asked.job()
                .filter(job -> job.status() != JobStatus.CANCELLED)
                .map(job -> new Attempt(asked.critique(), job, jobs.words(job)));
    }

    private Shown shown(Critique critique, PinnedScene pinned, Reading reading) {
        return new Shown(
                critique,
                critique.outcome().orElseThrow(),
                !critique.inputHash().equals(Critiques.hash(pinned)),
                notes(critique, reading),
                strengths(critique, reading));
    }

    private List<PlacedNote> notes(Critique critique, Reading reading) {
        List<Note> ofCritique = notes.of(critique.id());
        Set<Lens> seen = EnumSet.noneOf(Lens.class);
        return ofCritique.stream()
                .map(note -> new PlacedNote(
                        note,
                        reading.place(note.anchor()),
                        note.contrast().map(contrast -> reading.place(contrast.anchor())),
                        seen.add(note.lens())))
                .toList();
    }

    private List<PlacedStatement> strengths(Critique critique, Reading reading) {
        List<Assessment.Statement> strengths =
                critique.outcome().orElseThrow().assessment().strengths();
        String source = strengths.isEmpty() ? "" : log.text(critique.script(), critique.version());
        return IntStream.range(0, strengths.size())
                .mapToObj(i -> new PlacedStatement(
                        critique.id() + "-strength-" + i,
                        strengths.get(i),
                        reading.place(anchor(critique, strengths.get(i).quote(), source))))
                .toList();
    }

    private static Anchor anchor(Critique critique, Quote quote, String source) {
        return new Anchor(critique.version(), quote.from(), quote.to(), source.substring(quote.from(), quote.to()));
    }

    private ScriptText text(Script script, int version) {
        return new ScriptText(version, log.text(script.id(), version));
    }

    private Reading reading(Script script, ScriptText text, PinnedScene pinned) {
        return new Reading(log, script, text, pinned.screenplay().scenes());
    }

    /** A critique and, until it is read, the job that makes it. */
    private record Asked(Critique critique, Optional<Job> job) {}
}
