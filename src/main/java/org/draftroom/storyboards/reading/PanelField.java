package org.draftroom.storyboards.reading;

import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.reading.terms.Angle;
import org.draftroom.storyboards.reading.terms.Composition;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.Horizon;
import org.draftroom.storyboards.reading.terms.LensFeel;
import org.draftroom.storyboards.reading.terms.LightKey;
import org.draftroom.storyboards.reading.terms.LightType;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.Term;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/**
 * What can be said of a panel, each by itself: read, doubted, corrected.
 *
 * @param word as replies, forms, files and the database have it
 * @param terms its vocabulary, in order; empty where it isn't closed
 */
public record PanelField<T>(String word, List<T> terms) {

    public static final PanelField<ShotSize> SIZE = closed("size", ShotSize.values());
    public static final PanelField<Framing> FRAMING = closed("framing", Framing.values());
    public static final PanelField<Angle> ANGLE = closed("angle", Angle.values());
    public static final PanelField<Horizon> HORIZON = closed("horizon", Horizon.values());
    public static final PanelField<Movement> MOVEMENT = closed("movement", Movement.values());
    public static final PanelField<LensFeel> LENS = closed("lens", LensFeel.values());
    public static final PanelField<LightType> LIGHT = closed("light", LightType.values());
    public static final PanelField<LightKey> KEY = closed("key", LightKey.values());
    public static final PanelField<Composition> COMPOSITION = closed("composition", Composition.values());
    public static final PanelField<Setting> SETTING = closed("setting", Setting.values());
    public static final PanelField<TimeOfDay> TIME = closed("time", TimeOfDay.values());
    public static final PanelField<ScreenDirection> DIRECTION = closed("direction", ScreenDirection.values());
    /** Where it is, in a few words. */
    public static final PanelField<String> LOCATION = open("location");
    /** An empty list says that nobody is there. */
    public static final PanelField<List<Figure>> FIGURES = open("figures");
    /** An empty list says that nothing matters. */
    public static final PanelField<List<Prop>> PROPS = open("props");
    /** An empty list says that there are no words. */
    public static final PanelField<List<Lettering>> LETTERING = open("lettering");
    /** What happens, in a sentence. */
    public static final PanelField<String> HAPPENS = open("happens");

    private static final List<PanelField<?>> ALL = List.of(
            SIZE,
            FRAMING,
            ANGLE,
            HORIZON,
            MOVEMENT,
            LENS,
            LIGHT,
            KEY,
            COMPOSITION,
            SETTING,
            TIME,
            DIRECTION,
            LOCATION,
            FIGURES,
            PROPS,
            LETTERING,
            HAPPENS);

    /** All, in the order in which they are read. */
    public static List<PanelField<?>> all() {
        return ALL;
    }

    /** Those with a closed vocabulary, in order. */
    @SuppressWarnings("unchecked")
    public static List<PanelField<? extends Term>> closed() {
        return ALL.stream()
                .filter(PanelField::isClosed)
                .<PanelField<? extends Term>>map(field -> (PanelField<? extends Term>) field)
                .toList();
    }

    public static Optional<PanelField<?>> of(String word) {
        return ALL.stream().filter(field -> field.word.equals(word)).findFirst();
    }

    public boolean isClosed() {
        return !terms.isEmpty();
    }

    private static <T extends Term> PanelField<T> closed(String word, T[] terms) {
        return new PanelField<>(word, List.of(terms));
    }

    private static <T> PanelField<T> open(String word) {
        return new PanelField<>(word, List.of());
    }
}
