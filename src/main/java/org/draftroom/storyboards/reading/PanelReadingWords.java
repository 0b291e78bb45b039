package org.draftroom.storyboards.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
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
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/** What is said while panels are read, and what the words for what they show are called: {@code {panelreading:title}}. */
@MessageBundle("panelreading")
public interface PanelReadingWords {

    /** The questions about a panel, as steps. */
    @Message
    String stepRead();

    @Message
    String stepMirror();

    @Message
    String stepLettering();

    /** @param seconds a panel; 0 when not known yet */
    @Message
    String progress(int number, int all, int seconds);

    /** How many panels couldn't be read. */
    @Message
    String gaps(int gaps, int all);

    /** The name of a {@link PanelField}, by its word. */
    @Message
    String field(String word);

    /** The terms, each vocabulary by itself; {@link TermWords} finds the right one. */
    @Message
    String size(ShotSize size);

    @Message
    String framing(Framing framing);

    @Message
    String angle(Angle angle);

    @Message
    String horizon(Horizon horizon);

    @Message
    String movement(Movement movement);

    @Message
    String lens(LensFeel lens);

    @Message
    String light(LightType light);

    @Message
    String key(LightKey key);

    @Message
    String composition(Composition composition);

    @Message
    String setting(Setting setting);

    @Message
    String time(TimeOfDay time);

    @Message
    String direction(ScreenDirection direction);

    @Message
    String facing(Facing facing);

    @Message
    String place(FramePlace place);

    @Message
    String role(LetteringRole role);
}
