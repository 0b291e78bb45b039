package org.draftroom.storyboards.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Angle;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** A panel in words, for tests of rules; what isn't said of it is unsure, but it has no figures until some are said. */
public final class Sketch {

    private final String label;
    private final List<Figure> figures = new ArrayList<>();
    private final List<PageLine> lines = new ArrayList<>();
    private PanelReading reading = PanelReading.BLANK;

    private Sketch(String label) {
        this.label = label;
    }

    public static Sketch panel(String label) {
        return new Sketch(label);
    }

    public Sketch size(ShotSize size) {
        return with(PanelField.SIZE, size);
    }

    public Sketch angle(Angle angle) {
        return with(PanelField.ANGLE, angle);
    }

    public Sketch framing(Framing framing) {
        return with(PanelField.FRAMING, framing);
    }

    public Sketch moving(Movement movement) {
        return with(PanelField.MOVEMENT, movement);
    }

    public Sketch going(ScreenDirection direction) {
        return with(PanelField.DIRECTION, direction);
    }

    public Sketch in(Setting setting) {
        return with(PanelField.SETTING, setting);
    }

    public Sketch at(TimeOfDay time) {
        return with(PanelField.TIME, time);
    }

    public Sketch figure(String name, FramePlace place, Facing facing, String... wardrobe) {
        Seen<List<String>> worn = Seen.sure(Arrays.asList(wardrobe));
        figures.add(new Figure(Seen.sure(name), "", Seen.sure(place), Optional.empty(), Seen.sure(facing), worn));
        return this;
    }

    public Sketch stranger() {
        figures.add(
                new Figure(Seen.unsure(), "somebody", Seen.unsure(), Optional.empty(), Seen.unsure(), Seen.unsure()));
        return this;
    }

    public Sketch props(String... props) {
        return with(
                PanelField.PROPS,
                Arrays.stream(props)
                        .map(prop -> new Prop(Seen.sure(prop), Seen.unsure(), Optional.empty()))
                        .toList());
    }

    public Sketch balloon(String text) {
        return with(
                PanelField.LETTERING,
                List.of(new Lettering(Seen.sure(text), "", Seen.sure(LetteringRole.DIALOGUE), Optional.empty())));
    }

    public Sketch bound(PageLine... bound) {
        lines.addAll(List.of(bound));
        return this;
    }

    public ShownPanel drawn() {
        PanelReading whole = reading.with(PanelField.FIGURES, Seen.sure(List.copyOf(figures)));
        UUID id = UUID.nameUUIDFromBytes(label.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new ShownPanel(id, label, "", whole, lines);
    }

    private <T> Sketch with(PanelField<T> field, T value) {
        reading = reading.with(field, Seen.sure(value));
        return this;
    }
}
