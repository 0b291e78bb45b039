package org.draftroom.storyboards.findings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.PanelReading;

/**
 * A panel as the rules see it.
 *
 * @param label its number, as {@code 12A-3}
 * @param shot panels of one shot have the same; empty when the panel is a shot by itself
 * @param reading of its latest version
 * @param lines what it is bound to
 */
public record ShownPanel(UUID id, String label, String shot, PanelReading reading, List<PageLine> lines) {

    public ShownPanel {
        lines = List.copyOf(lines);
    }

    /** Those on it; none when that is unsure. */
    public List<Figure> figures() {
        return reading.figures().value().orElse(List.of());
    }

    /** The names of those on it who have one. */
    public Stream<String> names() {
        return figures().stream().flatMap(figure -> figure.name().value().stream());
    }

    public Optional<Figure> figure(String name) {
        return figures().stream().filter(figure -> figure.name().is(name)).findFirst();
    }

    /** Whether somebody on it has no name. */
    public boolean hasStrangers() {
        return figures().stream().anyMatch(figure -> figure.name().isUnsure());
    }

    public boolean isOneShotWith(ShownPanel other) {
        return !shot.isEmpty() && shot.equals(other.shot);
    }
}
