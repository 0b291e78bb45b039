package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import org.draftroom.storyboards.reading.terms.Angle;
import org.draftroom.storyboards.reading.terms.Composition;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.Horizon;
import org.draftroom.storyboards.reading.terms.LensFeel;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.LightKey;
import org.draftroom.storyboards.reading.terms.LightType;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.Term;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** What terms are called on pages and in files, beginning with a capital. */
@ApplicationScoped
public class TermWords {

    private final Map<Class<?>, Function<Term, String>> names;

    public TermWords(PanelReadingWords words) {
        this.names = Map.ofEntries(
                names(ShotSize.class, words::size),
                names(Framing.class, words::framing),
                names(Angle.class, words::angle),
                names(Horizon.class, words::horizon),
                names(Movement.class, words::movement),
                names(LensFeel.class, words::lens),
                names(LightType.class, words::light),
                names(LightKey.class, words::key),
                names(Composition.class, words::composition),
                names(Setting.class, words::setting),
                names(TimeOfDay.class, words::time),
                names(ScreenDirection.class, words::direction),
                names(Facing.class, words::facing),
                names(FramePlace.class, words::place),
                names(LetteringRole.class, words::role));
    }

    public String of(Term term) {
        return names.get(term.getClass()).apply(term);
    }

    private static <T extends Term> Map.Entry<Class<?>, Function<Term, String>> names(
            Class<T> vocabulary, Function<T, String> name) {
        return Map.entry(vocabulary, term -> name.apply(vocabulary.cast(term)));
    }
}
