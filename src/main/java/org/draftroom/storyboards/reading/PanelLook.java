package org.draftroom.storyboards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.ollama.Image;
import org.draftroom.ollama.reading.Answer;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Step;
import org.draftroom.storyboards.reading.LetteringCheck.Words;
import org.draftroom.support.jobs.JobRunner.Failed;

/** One panel, looked at with up to three questions; for one thread. */
final class PanelLook {

    /** How many questions there are at most. */
    static final int MOST = 3;

    /** Puts a question, the how-manieth it is of {@link #MOST}. */
    interface Asking {
        <T> Read<T> put(Step<T> step, int number) throws Failed;
    }

    private final PanelPicture picture;
    private final People people;
    private final PanelQuestions questions;
    private final PanelReadingWords words;
    private final Asking asking;
    private final List<Answer> answers = new ArrayList<>();

    PanelLook(PanelPicture picture, PanelDesk.Order order, PanelReadingWords words, Asking asking) {
        this.picture = picture;
        this.people = order.people();
        this.questions = new PanelQuestions(order.people(), order.seed());
        this.words = words;
        this.asking = asking;
    }

    /** What the panel shows; empty when neither of two answers to the first question was of use. */
    Optional<PanelReading> reading() throws Failed {
        Optional<PanelReading> first = put(
                new Step<>(words.stepRead(), questions.read(picture.whole()), reply -> ReadCheck.of(people, reply)), 1);
        if (first.isEmpty()) {
            return first;
        }
        PanelReading confirmed = BothWays.isNeeded(first.get()) ? bothWays(first.get()) : first.get();
        List<Lettering> lettering = CloseUps.wanted(confirmed);
        return Optional.of(lettering.isEmpty() ? confirmed : closer(confirmed, lettering));
    }

    /** The answers that it rests on, the first question's first. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    private PanelReading bothWays(PanelReading first) throws Failed {
        Optional<MirrorLook> mirror =
                put(new Step<>(words.stepMirror(), questions.mirror(picture.mirrored(), first), MirrorCheck::of), 2);
        return BothWays.confirmed(first, mirror);
    }

    private PanelReading closer(PanelReading first, List<Lettering> lettering) throws Failed {
        List<Image> parts = lettering.stream()
                .map(one -> picture.part(one.region().orElseThrow()))
                .toList();
        Optional<Map<Integer, Words>> read =
                put(new Step<>(words.stepLettering(), questions.lettering(parts), LetteringCheck::of), 3);
        return CloseUps.confirmed(first, read.orElse(Map.of()));
    }

    private <T> Optional<T> put(Step<T> step, int number) throws Failed {
        Read<T> read = asking.put(step, number);
        answers.add(read.answer());
        return read.value();
    }
}
