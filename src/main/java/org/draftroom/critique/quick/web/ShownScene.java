package org.draftroom.critique.quick.web;

import java.util.List;
import java.util.Optional;
import org.draftroom.critique.digest.Energy;
import org.draftroom.critique.digest.Measure;
import org.draftroom.critique.quick.ReadPlaces.ScenePlace;

/**
 * A scene that has text, as it was read.
 *
 * @param href to where it is now
 * @param happens what the model says of it; null when that rests on no line
 * @param line the line of that; null with it
 * @param figures those that rest on a line; none at all in a gap
 * @param energy null when it rests on no line
 * @param isGap when neither of two answers about it could be used
 */
public record ShownScene(
        ScenePlace place,
        String href,
        String happens,
        ShownLine line,
        List<ShownFigure> figures,
        Energy energy,
        boolean isGap) {

    public Optional<ShownFigure> figure(Measure measure) {
        return figures.stream().filter(figure -> figure.measure() == measure).findFirst();
    }

    /** The value of a figure, or empty. */
    public String value(Measure measure) {
        return figure(measure).map(figure -> String.valueOf(figure.value())).orElse("");
    }

    public String tension() {
        return value(Measure.TENSION);
    }

    public String pace() {
        return value(Measure.PACE);
    }

    public String information() {
        return value(Measure.INFORMATION);
    }
}
