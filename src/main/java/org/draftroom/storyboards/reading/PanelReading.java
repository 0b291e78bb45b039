package org.draftroom.storyboards.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/**
 * What a version of a panel shows: as the model read it, as people corrected it, or both. Immutable. What nobody said
 * is {@linkplain Seen#unsure unsure}. Values are of the field's vocabulary whatever the model replied.
 */
public final class PanelReading {

    /** Nothing is known. */
    public static final PanelReading BLANK = new PanelReading(Map.of());

    private final Map<PanelField<?>, Seen<?>> fields;

    private PanelReading(Map<PanelField<?>, Seen<?>> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** The same with this in the field, whatever was there. */
    public <T> PanelReading with(PanelField<T> field, Seen<T> seen) {
        if (field.isClosed() && seen.value().filter(field.terms()::contains).isEmpty() && !seen.isUnsure()) {
            throw new IllegalArgumentException(seen + " is not of the vocabulary of " + field.word());
        }
        Map<PanelField<?>, Seen<?>> changed = new LinkedHashMap<>(fields);
        if (seen.equals(Seen.unsure())) {
            changed.remove(field);
        } else {
            changed.put(field, seen);
        }
        return new PanelReading(changed);
    }

    /** What is held of a field; never null. */
    @SuppressWarnings("unchecked")
    public <T> Seen<T> get(PanelField<T> field) {
        return (Seen<T>) fields.getOrDefault(field, Seen.unsure());
    }

    /** How many fields a person said something of. */
    public int corrections() {
        return (int) fields.values().stream().filter(Seen::corrected).count();
    }

    public Seen<ShotSize> size() {
        return get(PanelField.SIZE);
    }

    public Seen<Framing> framing() {
        return get(PanelField.FRAMING);
    }

    public Seen<Angle> angle() {
        return get(PanelField.ANGLE);
    }

    public Seen<Horizon> horizon() {
        return get(PanelField.HORIZON);
    }

    public Seen<Movement> movement() {
        return get(PanelField.MOVEMENT);
    }

    public Seen<LensFeel> lens() {
        return get(PanelField.LENS);
    }

    public Seen<LightType> light() {
        return get(PanelField.LIGHT);
    }

    public Seen<LightKey> key() {
        return get(PanelField.KEY);
    }

    public Seen<Composition> composition() {
        return get(PanelField.COMPOSITION);
    }

    public Seen<Setting> setting() {
        return get(PanelField.SETTING);
    }

    public Seen<TimeOfDay> time() {
        return get(PanelField.TIME);
    }

    public Seen<ScreenDirection> direction() {
        return get(PanelField.DIRECTION);
    }

    public Seen<String> location() {
        return get(PanelField.LOCATION);
    }

    public Seen<List<Figure>> figures() {
        return get(PanelField.FIGURES);
    }

    public Seen<List<Prop>> props() {
        return get(PanelField.PROPS);
    }

    public Seen<List<Lettering>> lettering() {
        return get(PanelField.LETTERING);
    }

    public Seen<String> happens() {
        return get(PanelField.HAPPENS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PanelReading reading && reading.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        fields.forEach((field, seen) -> text.append(field.word())
                .append(": ")
                .append(seen.value().map(Object::toString).orElse("unsure"))
                .append(seen.corrected() ? " (by hand)\n" : "\n"));
        return text.toString();
    }
}
