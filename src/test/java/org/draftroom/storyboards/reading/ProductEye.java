package org.draftroom.storyboards.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.evaluation.Chat;
import org.draftroom.ollama.Image;
import org.draftroom.ollama.reading.Asked;
import org.draftroom.ollama.reading.Check;
import org.draftroom.ollama.reading.Checked;

/**
 * The product's reading of a panel, for the evaluation: without its job and its tables. Where the reading changes, this
 * is the place that follows; the evaluation knows nothing but {@link Look}.
 */
public record ProductEye(Chat chat, People people) {

    /** What the model was asked by; kept with the figures. */
    public static final String VERSION = "panel " + PanelQuestions.VERSION;

    /**
     * What came of a look at a panel.
     *
     * @param reading empty when no answer was of use
     * @param first before left and right were held against the mirror; empty when there is none
     * @param isValid whether the first answer could be used
     */
    public record Look(Optional<PanelReading> reading, Optional<PanelReading> first, boolean isValid) {}

    /** @param file a PNG or JPEG */
    public Look look(byte[] file) {
        PanelPicture picture = PanelPicture.of(file);
        PanelQuestions questions = new PanelQuestions(people, 1);
        Checked<PanelReading> checked = ask(questions.read(picture.whole()), reply -> ReadCheck.of(people, reply));
        Optional<PanelReading> whole = checked.value().map(first -> confirmed(questions, picture, first));
        return new Look(whole, checked.value(), checked.isUsable());
    }

    private PanelReading confirmed(PanelQuestions questions, PanelPicture picture, PanelReading first) {
        PanelReading sided = BothWays.isNeeded(first)
                ? BothWays.confirmed(
                        first,
                        ask(questions.mirror(picture.mirrored(), first), MirrorCheck::of)
                                .value())
                : first;
        List<Image> crops = CloseUps.wanted(first).stream()
                .map(one -> picture.part(one.region().orElseThrow()))
                .toList();
        return crops.isEmpty()
                ? sided
                : CloseUps.confirmed(
                        sided,
                        ask(questions.lettering(crops), LetteringCheck::of)
                                .value()
                                .orElse(Map.of()));
    }

    private <T> Checked<T> ask(Asked asked, Check<T> check) {
        Checked<T> first = check.of(chat.ask(asked.call()).text());
        if (!first.isWorthAskingAgain()) {
            return first;
        }
        List<String> faults = first.faults();
        Checked<T> second = check.of(chat.ask(asked.again(faults)).text());
        return second.worth() > first.worth() ? second : first;
    }
}
