package org.draftroom.evaluation.storyboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.draftroom.storyboards.reading.Confidence;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Term;

/** Holds a reading against what is right. Place and facing are of the figure of that name; without it nothing was said. */
record Marking(PanelReading truth, PanelReading read) {

    List<Answered> answers() {
        List<Answered> answers = new ArrayList<>();
        for (PanelField<? extends Term> field : PanelField.closed()) {
            if (truth.get(field).value().isPresent()) {
                answers.add(answered(
                        field.word(),
                        true,
                        read.get(field),
                        read.get(field).value().equals(truth.get(field).value())));
            }
        }
        truth.figures().value().ifPresent(figures -> figures(figures, answers));
        truth.props().value().ifPresent(props -> answers.add(answered("props", false, read.props(), hasAll(props))));
        truth.lettering()
                .value()
                .ifPresent(words -> answers.add(answered("lettering", false, read.lettering(), saysAll(words))));
        return answers;
    }

    private static Answered answered(String field, boolean closed, Seen<?> seen, boolean right) {
        return new Answered(field, closed, seen.confidence(), !seen.isUnsure() && right);
    }

    private void figures(List<Figure> figures, List<Answered> answers) {
        Seen<List<Figure>> seen = read.figures();
        answers.add(answered(
                "figures, how many", false, seen, seen.value().map(List::size).equals(Optional.of(figures.size()))));
        for (Figure figure : figures) {
            Optional<Figure> found = seen.value().orElse(List.of()).stream()
                    .filter(one -> one.name().value().equals(figure.name().value()))
                    .findFirst();
            Confidence confidence = found.map(one -> one.name().confidence()).orElse(Confidence.UNSURE);
            answers.add(new Answered("figures, who", false, confidence, found.isPresent()));
            side("figures, place", figure.place(), found.map(Figure::place), answers);
            side("figures, facing", figure.facing(), found.map(Figure::facing), answers);
        }
    }

    private static <T> void side(String field, Seen<T> truth, Optional<Seen<T>> seen, List<Answered> answers) {
        if (truth.value().isPresent()) {
            Seen<T> said = seen.orElse(Seen.unsure());
            answers.add(answered(field, true, said, said.value().equals(truth.value())));
        }
    }

    private boolean hasAll(List<Prop> props) {
        Set<String> heads = read.props().value().orElse(List.of()).stream()
                .map(prop -> head(prop.what().value().orElse("")))
                .collect(Collectors.toSet());
        return props.stream()
                .allMatch(prop -> heads.contains(head(prop.what().value().orElseThrow())));
    }

    private static String head(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^.*\\W(?=\\w+$)", "");
    }

    private boolean saysAll(List<Lettering> words) {
        Set<String> read = this.read.lettering().value().orElse(List.of()).stream()
                .map(one -> letters(one.text().value().orElse("")))
                .collect(Collectors.toSet());
        return words.stream()
                .allMatch(one -> read.contains(letters(one.text().value().orElseThrow())));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
