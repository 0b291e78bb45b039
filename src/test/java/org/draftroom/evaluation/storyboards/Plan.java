package org.draftroom.evaluation.storyboards;

import java.util.List;
import java.util.Optional;
import org.draftroom.storyboards.reading.Figure;
import org.draftroom.storyboards.reading.Lettering;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelReading;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.Seen;
import org.draftroom.storyboards.reading.terms.Facing;
import org.draftroom.storyboards.reading.terms.FramePlace;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.Horizon;
import org.draftroom.storyboards.reading.terms.LetteringRole;
import org.draftroom.storyboards.reading.terms.LightKey;
import org.draftroom.storyboards.reading.terms.Movement;
import org.draftroom.storyboards.reading.terms.ScreenDirection;
import org.draftroom.storyboards.reading.terms.Setting;
import org.draftroom.storyboards.reading.terms.ShotSize;
import org.draftroom.storyboards.reading.terms.TimeOfDay;

/**
 * What a panel shall show, and so its labels.
 *
 * @param people from left to right; in an over-the-shoulder panel the first stands in front with the back to us
 * @param words on the panel, if any
 */
record Plan(
        String name,
        ShotSize size,
        Framing framing,
        Setting setting,
        TimeOfDay time,
        LightKey key,
        Horizon horizon,
        Movement movement,
        ScreenDirection direction,
        List<Standing> people,
        Optional<Thing> thing,
        Optional<Words> words) {

    /** Somebody on the panel. */
    record Standing(Actor actor, FramePlace place, Facing facing) {}

    record Words(String text, LetteringRole role) {}

    /** The reading that is right. Fields that aren't drawn are unsure in it, and nobody is held to them. */
    PanelReading truth() {
        return PanelReading.BLANK
                .with(PanelField.SIZE, Seen.sure(size))
                .with(PanelField.FRAMING, Seen.sure(framing))
                .with(PanelField.SETTING, Seen.sure(setting))
                .with(PanelField.TIME, setting == Setting.EXTERIOR ? Seen.sure(time) : Seen.unsure())
                .with(PanelField.KEY, Seen.sure(key))
                .with(PanelField.HORIZON, Seen.sure(horizon))
                .with(PanelField.MOVEMENT, Seen.sure(movement))
                .with(PanelField.DIRECTION, people.isEmpty() ? Seen.unsure() : Seen.sure(direction))
                .with(
                        PanelField.FIGURES,
                        Seen.sure(people.stream().map(Plan::figure).toList()))
                .with(PanelField.PROPS, Seen.sure(thing.map(Plan::prop).stream().toList()))
                .with(
                        PanelField.LETTERING,
                        Seen.sure(words.map(Plan::lettering).stream().toList()));
    }

    private static Figure figure(Standing standing) {
        return new Figure(
                Seen.sure(standing.actor().name()),
                "",
                Seen.sure(standing.place()),
                Optional.empty(),
                Seen.sure(standing.facing()),
                Seen.sure(List.of(standing.actor().wardrobe)));
    }

    private static Prop prop(Thing thing) {
        return new Prop(Seen.sure(thing.word()), Seen.unsure(), Optional.empty());
    }

    private static Lettering lettering(Words words) {
        return new Lettering(Seen.sure(words.text()), "", Seen.sure(words.role()), Optional.empty());
    }
}
