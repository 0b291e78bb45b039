package org.draftroom.critique.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.critique.coverage.SceneSteps.SceneStep;
import org.draftroom.critique.coverage.WholeSteps.Said;
import org.draftroom.critique.coverage.WholeSteps.Verdicts;
import org.draftroom.critique.digest.Digest;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.ollama.reading.Answer;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Prefix;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Sitting;
import org.draftroom.ollama.reading.Step;
import org.draftroom.support.jobs.JobRunner.Failed;

/** One run of a coverage: puts the questions in their order and gathers what is left of the answers. For one thread. */
final class CoverageSitting {

    private static final int MOST_NOTES = 10;

    private final Sitting sitting;
    private final SceneSteps steps;
    private final Measured measured;
    private final List<Act> acts;
    private final Prefix prefix;
    private final int context;
    private final CoverageWords words;
    private final List<Answer> answers = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private int gaps;

    CoverageSitting(
            Sitting sitting,
            SceneSteps steps,
            Measured measured,
            List<Act> acts,
            Prefix prefix,
            int context,
            CoverageWords words) {
        this.sitting = sitting;
        this.steps = steps;
        this.measured = measured;
        this.acts = acts;
        this.prefix = prefix;
        this.context = context;
        this.words = words;
    }

    /** @throws Failed also when no scene has a digest, or there is neither a story nor a verdict */
    Report report(AskingWords askingWords) throws Failed {
        List<SceneRead> scenes = scenes();
        if (scenes.stream().allMatch(scene -> scene.digest().isEmpty())) {
            throw new Failed(askingWords.unusable());
        }
        Sources sources = Sources.of(steps.script(), scenes);
        List<ActRead> read = acts(scenes, sources);
        Whole whole = whole(scenes, read, sources);
        if (whole.story().logline().isEmpty() && whole.script().call().isEmpty()) {
            throw new Failed(askingWords.unusable());
        }
        return new Report(
                steps.script().sceneHashes(),
                scenes,
                read,
                whole.story(),
                whole.comments(),
                whole.market(),
                whole.notes(),
                scenes.stream().mapToInt(scene -> scene.notes().size()).sum(),
                whole.script(),
                whole.writer(),
                measured,
                tally,
                gaps,
                Making.of(answers));
    }

    private List<SceneRead> scenes() throws Failed {
        Map<Integer, SceneRead> read = new HashMap<>();
        for (SceneStep step : steps.scenes()) {
            read.put(step.scene().scene().index(), scene(step));
        }
        return steps.script().scenes().stream()
                .map(scene -> read.getOrDefault(scene.scene().index(), read(scene, Optional.empty(), List.of(), false)))
                .toList();
    }

    private SceneRead scene(SceneStep step) throws Failed {
        Optional<Digest> digest = put(step.digest());
        Optional<SceneNotes> notes = put(step.notes());
        digest.ifPresent(said -> tally = tally.and(tally(said)));
        notes.ifPresent(said -> tally = tally.and(said.tally()));
        return read(step.scene(), digest, notes.map(SceneNotes::notes).orElse(List.of()), digest.isEmpty());
    }

    private SceneRead read(PinnedScene scene, Optional<Digest> digest, List<Candidate> notes, boolean gap) {
        int place = scene.scene().index();
        return new SceneRead(
                place,
                scene.name(),
                scene.scene().heading(),
                measured.scenePages().get(place),
                digest,
                notes,
                gap);
    }

    private static Tally tally(Digest digest) {
        int quoted = digest.claims().size()
                + digest.news().size()
                + digest.figures().size()
                + (digest.ending().isPresent() ? 1 : 0);
        return new Tally(quoted, digest.withheld(), digest.malformed());
    }

    private List<ActRead> acts(List<SceneRead> scenes, Sources sources) throws Failed {
        List<ActRead> read = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            List<SceneRead> of = act.of(scenes);
            boolean silent = of.stream().allMatch(scene -> scene.digest().isEmpty());
            Optional<ActStep.Said> said = silent
                    ? Optional.empty()
                    : put(ActStep.of(of, sources, prefix, context, words.askingPart(i + 1, acts.size())));
            said.ifPresent(some -> tally = tally.and(some.tally()));
            read.add(new ActRead(
                    act,
                    said.map(ActStep.Said::claims).orElse(List.of()),
                    said.map(ActStep.Said::notes)
                            .filter(notes -> !notes.isEmpty())
                            .orElseGet(() -> weightiest(of)),
                    said.isEmpty()));
        }
        return read;
    }

    /** Where the model chose none, or couldn't: those it found weightiest in their scenes. */
    private static List<String> weightiest(List<SceneRead> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.notes().stream())
                .sorted(java.util.Comparator.comparingInt(Candidate::weight).reversed())
                .limit(ActStep.MOST_NOTES)
                .map(Candidate::id)
                .toList();
    }

    private Whole whole(List<SceneRead> scenes, List<ActRead> read, Sources sources) throws Failed {
        WholeSteps whole = new WholeSteps(scenes, read, sources, prefix, context, words);
        Story story = said(whole.story(), Story.NONE);
        List<Comment> comments = new ArrayList<>();
        for (List<Aspect> half : Aspect.HALVES) {
            comments.addAll(said(whole.comments(half), List.of()));
        }
        Market market = said(whole.market(), Market.NONE);
        List<RankedNote> notes = said(whole.ranking(), List.of());
        Verdicts verdicts = said(whole.verdicts(), new Verdicts(Verdict.NONE, Verdict.NONE));
        return new Whole(
                story,
                comments,
                market,
                notes.isEmpty() ? unranked(scenes, read, sources) : notes,
                verdicts.script(),
                verdicts.writer());
    }

    /** Where the ranking couldn't be used: of what the acts sent on, the weightiest. */
    private static List<RankedNote> unranked(List<SceneRead> scenes, List<ActRead> acts, Sources sources) {
        return acts.stream()
                .flatMap(act -> act.notes().stream())
                .flatMap(id -> sources.note(id).stream())
                .sorted(java.util.Comparator.comparingInt(Candidate::weight).reversed())
                .limit(MOST_NOTES)
                .map(note -> new RankedNote(note, ""))
                .toList();
    }

    private <T> T said(Step<Said<T>> step, T nothing) throws Failed {
        Optional<Said<T>> said = put(step);
        said.ifPresent(some -> tally = tally.and(some.tally()));
        return said.map(Said::value).orElse(nothing);
    }

    private <T> Optional<T> put(Step<T> step) throws Failed {
        Read<T> read = sitting.read(step);
        answers.add(read.answer());
        if (read.value().isEmpty()) {
            gaps++;
        }
        return read.value();
    }
}
