package org.draftroom.evaluation.storyboards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.draftroom.evaluation.Share;
import org.draftroom.storyboards.reading.Confidence;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.ProductEye.Look;

/**
 * How often an eye was right.
 *
 * @param panels how many were looked at
 * @param valid those of which the first answer could be used
 * @param answers all that was to be said of them
 */
record PanelFigures(int panels, int valid, List<Answered> answers, Sides sides) {

    static PanelFigures of(List<LabelledPanel> panels, Eye eye, Consumer<String> progress) {
        List<Answered> answers = new ArrayList<>();
        Sides sides = new Sides(0, 0);
        int valid = 0;
        for (int i = 0; i < panels.size(); i++) {
            LabelledPanel panel = panels.get(i);
            Look look = eye.look(panel);
            PanelReading read = look.reading().orElse(PanelReading.BLANK);
            answers.addAll(new Marking(panel.truth(), read).answers());
            sides = sides.and(Sides.of(look.first().orElse(PanelReading.BLANK), read));
            valid += look.isValid() ? 1 : 0;
            progress.accept(panel.name() + ": " + (i + 1) + " of " + panels.size());
        }
        return new PanelFigures(panels.size(), valid, answers, sides);
    }

    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        answers.forEach(answer -> fields.add(answer.field()));
        return fields;
    }

    /** Right where something was said. */
    Share right(Predicate<Answered> which) {
        return Share.of(answers.stream().filter(which).filter(Answered::isSaid).toList(), Answered::right);
    }

    /** Nothing said. */
    Share abstained(Predicate<Answered> which) {
        return Share.of(answers.stream().filter(which).toList(), answer -> !answer.isSaid());
    }

    Share rightWhen(Confidence confidence) {
        return right(answer -> answer.closed() && answer.confidence() == confidence);
    }
}
