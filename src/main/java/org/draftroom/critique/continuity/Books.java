package org.draftroom.critique.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.continuity.Corrected.Placed;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Facts;
import org.draftroom.critique.continuity.ledger.Line;
import org.draftroom.critique.continuity.ledger.Origin;
import org.draftroom.critique.continuity.ledger.SceneLedger;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.rules.Contradiction;
import org.draftroom.critique.continuity.rules.Contradictions;
import org.draftroom.critique.reading.Lines;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.critique.reading.PinnedScript;
import org.draftroom.critique.reading.Place;
import org.draftroom.ollama.reading.Answer;
import org.draftroom.ollama.reading.Answers;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.ScriptText;
import org.draftroom.scripts.bible.Bible;

/** Puts together what is known of a script's continuity, at any version: computed, read, and written by people. */
@ApplicationScoped
public class Books {

    private final LedgerTable readings;
    private final CorrectionTable corrections;
    private final ScriptLog log;
    private final Bible bible;
    private final Answers answers;

    Books(LedgerTable readings, CorrectionTable corrections, ScriptLog log, Bible bible, Answers answers) {
        this.readings = readings;
        this.corrections = corrections;
        this.log = log;
        this.bible = bible;
        this.answers = answers;
    }

    /** With the last reading of it. */
    public Book of(PinnedScript script) {
        Optional<LedgerReading> read = readings.lastRead(script.id());
        return of(script, read, claims(read));
    }

    private static List<SceneClaims> claims(Optional<LedgerReading> read) {
        return read.flatMap(LedgerReading::outcome)
                .map(LedgerReading.Outcome::scenes)
                .orElse(List.of());
    }

    /** The ledger alone, with the last reading of it and what people wrote. */
    public List<SceneLedger> scenes(PinnedScript script) {
        Binding binding = new Binding(script);
        binding.claims(claims(readings.lastRead(script.id())));
        binding.corrections();
        return binding.scenes();
    }

    /** Whether the model has read the ledger of a script, at whatever version. */
    public boolean isRead(UUID script) {
        return readings.lastRead(script).isPresent();
    }

    /** With these claims, which are of this version or an earlier one. */
    Book of(PinnedScript script, Optional<LedgerReading> read, List<SceneClaims> claims) {
        Binding binding = new Binding(script);
        binding.claims(claims);
        binding.corrections();
        List<SceneLedger> scenes = binding.scenes();
        Story story = Story.of(scenes);
        Facts facts = new Facts(scenes, corrections.same(script.id()));
        List<Found> found = judged(script, Contradictions.in(story, facts));
        return new Book(script, read, scenes, story, facts, found, binding.astray, binding.gone);
    }

    private List<Found> judged(PinnedScript script, List<Contradiction> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Judge judge = new Judge(script);
        Map<String, Answer> kept = answers.ofKind(script.id(), Judge.KIND);
        return all.stream()
                .map(one -> new Found(one, judgement(judge, one, kept.get(judge.key(one)))))
                .sorted(Comparator.comparing(Found::standing))
                .toList();
    }

    private static Judgement judgement(Judge judge, Contradiction one, Answer answer) {
        return answer == null ? null : judge.check(one, answer.reply()).value().orElse(null);
    }

    /** One book as it is put together. */
    private final class Binding {

        private final PinnedScript script;
        private final Names names;
        private final Lines lines;
        private final Map<Integer, List<Entry>> found = new HashMap<>();
        private final Map<Integer, List<Placed>> placed = new HashMap<>();
        private final List<Correction> astray = new ArrayList<>();
        private int gone;

        Binding(PinnedScript script) {
            this.script = script;
            names = new Names(script.screenplay(), bible.of(script.project()));
            lines = new Lines(
                    log,
                    script.id(),
                    new ScriptText(script.version(), script.screenplay().source()));
            script.scenes()
                    .forEach(scene -> found.put(scene.scene().index(), new ArrayList<>(Computed.of(scene, names))));
        }

        void claims(List<SceneClaims> claims) {
            claims.stream().flatMap(scene -> scene.claims().stream()).forEach(claim -> {
                Optional<Placed> at =
                        place(null, claim.cited().anchor(), claim.cited().text());
                at.ifPresentOrElse(line -> found.get(scene(line.line())).add(entry(claim, line.line())), () -> gone++);
            });
        }

        private Entry entry(Claim claim, Line line) {
            return new Entry(
                    claim.field(),
                    names.of(claim.who()),
                    claim.what(),
                    claim.state(),
                    names.of(claim.other()),
                    Origin.READ,
                    line);
        }

        void corrections() {
            for (Correction correction : corrections.of(script.id())) {
                place(correction, correction.anchor(), correction.quote())
                        .ifPresentOrElse(
                                at -> placed.computeIfAbsent(scene(at.line()), any -> new ArrayList<>())
                                        .add(at),
                                () -> astray.add(correction));
            }
        }

        /** Empty where the line is gone, stands before all scenes, or is younger than the version. */
        private Optional<Placed> place(Correction correction, Anchor anchor, String quote) {
            if (anchor.version() > script.version() || script.scenes().isEmpty()) {
                return Optional.empty();
            }
            Place place = lines.place(anchor);
            if (place.isGone()
                    || place.range().from() < script.scenes().get(0).scene().from()) {
                return Optional.empty();
            }
            boolean edited = place.fate() == Place.Fate.EDITED;
            String source = script.screenplay().source();
            String shown = edited ? place.range().of(source).replaceAll("\\s+", " ") : quote;
            Line line = new Line(shown, place.range().from(), place.range().to(), edited);
            return Optional.of(new Placed(correction, line));
        }

        private int scene(Line line) {
            return PinnedScene.sceneAt(script.screenplay().scenes(), line.from())
                    .orElseThrow()
                    .index();
        }

        List<SceneLedger> scenes() {
            return script.scenes().stream()
                    .map(scene -> new SceneLedger(
                            scene.scene().index(),
                            scene.name(),
                            scene.scene().heading(),
                            scene.text()
                                    .text()
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .contains("INTERCUT"),
                            Corrected.of(
                                    found.get(scene.scene().index()),
                                    placed.getOrDefault(scene.scene().index(), List.of()))))
                    .toList();
        }
    }
}
