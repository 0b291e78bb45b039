package org.draftroom.critique.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.ledger.Line;
import org.draftroom.critique.continuity.ledger.Origin;
import org.draftroom.critique.continuity.ledger.State;
import org.draftroom.critique.reading.PinnedScene;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.StyledText;

/** What a scene's heading and cues say, without a model: where, when, who speaks and who is only heard. */
final class Computed {

    private final List<Entry> entries = new ArrayList<>();

    private Computed() {}

    static List<Entry> of(PinnedScene scene, Names names) {
        Computed computed = new Computed();
        List<Element> elements = scene.screenplay()
                .elements()
                .subList(scene.scene().firstElement(), scene.scene().endElement());
        computed.heading(elements.get(0), Slugline.of(scene.scene().heading()));
        computed.cues(elements, names);
        return computed.entries;
    }

    private void heading(Element heading, Slugline slug) {
        Line line = line(heading);
        if (!slug.place().isEmpty()) {
            entries.add(new Entry(Field.PLACE, "", slug.place(), State.IS, "", Origin.COMPUTED, line));
        }
        slug.times()
                .forEach(time -> entries.add(
                        new Entry(Field.TIME, "", time.piece().text(), State.IS, "", Origin.COMPUTED, line)));
        slug.others().stream()
                .filter(other -> other.text().chars().anyMatch(Character::isDigit))
                .forEach(other ->
                        entries.add(new Entry(Field.TIME, "", other.text(), State.IS, "", Origin.COMPUTED, line)));
    }

    private void cues(List<Element> elements, Names names) {
        Map<String, Entry> people = new LinkedHashMap<>();
        for (Element element : elements) {
            if (element.is(ElementType.CHARACTER)) {
                Cue cue = Cue.of(element.text());
                String who = names.of(cue.name());
                State state = cue.isVoiceOver() || cue.isOffScreen() ? State.VOICE : State.PRESENT;
                people.putIfAbsent(
                        who + state, new Entry(Field.PERSON, who, "", state, "", Origin.COMPUTED, line(element)));
            }
        }
        entries.addAll(people.values());
    }

    private static Line line(Element element) {
        return new Line(StyledText.of(element.text()).text(), element.from(), element.to(), false);
    }
}
