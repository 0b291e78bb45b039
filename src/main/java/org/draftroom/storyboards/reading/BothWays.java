package org.draftroom.storyboards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Handed;

/**
 * Holds what was read of left and right against what was read of the mirrored panel. What flips is kept. What doesn't, or
 * wasn't said there, is unsure: a model that answers the same both times didn't look.
 */
final class BothWays {

    private final PanelReading first;
    private final MirrorLook mirror;

    private BothWays(PanelReading first, MirrorLook mirror) {
        this.first = first;
        this.mirror = mirror;
    }

    /** Whether anything in it is of left or right, so that it is worth asking twice. */
    static boolean isNeeded(PanelReading first) {
        boolean handed = first.movement().value().filter(Handed::isHanded).isPresent()
                || first.direction().value().filter(Handed::isHanded).isPresent();
        return handed
                || !first.figures().value().orElse(List.of()).isEmpty()
                || !first.props().value().orElse(List.of()).isEmpty();
    }

    /** @param mirror empty when no answer about the mirrored panel was of use: nothing of left and right stays then */
    static PanelReading confirmed(PanelReading first, Optional<MirrorLook> mirror) {
        MirrorLook look =
                mirror.orElse(new MirrorLook(Map.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty()));
        return new BothWays(first, look).confirmed();
    }

    private PanelReading confirmed() {
        return first.with(PanelField.MOVEMENT, confirmed(first.movement(), mirror.movement()))
                .with(PanelField.DIRECTION, confirmed(first.direction(), mirror.direction()))
                .with(PanelField.FIGURES, figures())
                .with(PanelField.PROPS, props());
    }

    private Seen<List<Figure>> figures() {
        return first.figures().map(list -> {
            List<Figure> figures = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                figures.add(figure(
                        list.get(i),
                        confirmed(
                                list.get(i).place(),
                                Optional.ofNullable(mirror.places().get(i))),
                        confirmed(
                                list.get(i).facing(),
                                Optional.ofNullable(mirror.facings().get(i)))));
            }
            return List.copyOf(figures);
        });
    }

    private static Figure figure(Figure figure, Seen<FramePlace> place, Seen<Facing> facing) {
        return new Figure(figure.name(), figure.looks(), place, figure.region(), facing, figure.wardrobe());
    }

    private Seen<List<Prop>> props() {
        return first.props().map(list -> {
            List<Prop> props = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Prop prop = list.get(i);
                props.add(new Prop(
                        prop.what(),
                        confirmed(
                                prop.place(),
                                Optional.ofNullable(mirror.things().get(i))),
                        prop.region()));
            }
            return List.copyOf(props);
        });
    }

    /** An answer that tells no sides stays, with doubts where the mirror shows another. */
    private static <T extends Handed<T>> Seen<T> confirmed(Seen<T> seen, Optional<T> inMirror) {
        if (seen.isUnsure()) {
            return seen;
        }
        T read = seen.value().orElseThrow();
        if (inMirror.filter(read.mirrored()::equals).isPresent()) {
            return seen;
        }
        boolean sided = read.isHanded() || inMirror.filter(Handed::isHanded).isPresent();
        return sided ? Seen.unsure() : Seen.likely(read);
    }
}
