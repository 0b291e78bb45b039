package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;

/** People who speak when they can't, and calls of which one side is missing; in English scripts. */
final class Staging {

    private Staging() {}

    static List<Edit> beforeEntering(Script script, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Person person : people(script)) {
            Element speech = script.after(person.cue());
            boolean fits = speech.is(ElementType.DIALOGUE)
                    && !person.isNamedBefore(script)
                    && !person.scene().heading().contains("CONTINUOUS");
            if (fits) {
                boolean outside = person.scene().heading().startsWith("EXT");
                String enters = "\n\n" + person.called() + (outside ? " arrives." : " comes in.");
                edits.add(Edit.insert(speech.to(), enters, person.cue().from()));
            }
        }
        return edits;
    }

    static List<Edit> afterLeaving(Script script, Random random) {
        return people(script).stream()
                .map(person -> added(script, person, " walks out and is gone.", "One more thing."))
                .toList();
    }

    /** In the last scene where somebody speaks, so that nothing later contradicts it. */
    static List<Edit> afterDeath(Script script, Random random) {
        Map<String, Person> last = new LinkedHashMap<>();
        people(script).forEach(person -> last.put(person.name(), person));
        return last.values().stream()
                .map(person -> added(script, person, " falls to the ground and dies.", "What was it for?"))
                .toList();
    }

    static List<Edit> oneSidedCall(Script script, Random random) {
        return people(script).stream()
                .map(person -> added(
                        script,
                        person,
                        " answers the phone.",
                        "(into the phone)\nHello? Yes. No, not before Thursday. All right, bring it along."))
                .toList();
    }

    private static List<Person> people(Script script) {
        return script.isEnglish() ? Person.seen(script) : List.of();
    }

    private static Edit added(Script script, Person person, String action, String speech) {
        String before = "\n\n" + person.called() + action + "\n\n";
        return new Edit(
                person.sceneEnd(script),
                person.sceneEnd(script),
                before + person.name() + "\n" + speech,
                before.length());
    }
}
