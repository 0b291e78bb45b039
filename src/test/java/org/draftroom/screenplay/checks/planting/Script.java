package org.draftroom.screenplay.checks.planting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.fountain.Fountain;

/** A script as a planter sees it. */
record Script(Screenplay screenplay) {

    static Script of(String text) {
        return new Script(Fountain.parse(text));
    }

    String source() {
        return screenplay.source();
    }

    List<Element> elements() {
        return screenplay.elements();
    }

    List<Scene> scenes() {
        return screenplay.scenes();
    }

    List<Element> of(Scene scene) {
        return elements().subList(scene.firstElement(), scene.endElement());
    }

    List<Element> all(ElementType type) {
        return elements().stream().filter(element -> element.is(type)).toList();
    }

    /** Action and dialogue of one line, as they stand in the source: no notes, boneyards, marks. */
    List<Element> plain(ElementType type) {
        return all(type).stream().filter(this::isPlain).toList();
    }

    boolean isPlain(Element element) {
        String text = source().substring(element.from(), element.to());
        return text.equals(element.text()) && text.chars().noneMatch(c -> "\n*_\\[]/".indexOf(c) >= 0);
    }

    /** The cues of each speaker, in order, by the name in upper case. */
    Map<String, List<Element>> speakers() {
        Map<String, List<Element>> speakers = new LinkedHashMap<>();
        for (Element cue : all(ElementType.CHARACTER)) {
            speakers.computeIfAbsent(Cue.of(cue.text()).key(), name -> new ArrayList<>())
                    .add(cue);
        }
        return speakers;
    }

    /** Whether sentences of ours may be put into it: they are English. */
    boolean isEnglish() {
        return source().split(" the ", 4).length == 4;
    }

    /** Where a cue's name starts. */
    int nameAt(Element cue) {
        return source().indexOf(Cue.of(cue.text()).name(), cue.from());
    }

    /** The element behind another, or an empty one at the end. */
    Element after(Element element) {
        int next = Collections.binarySearch(elements(), element, Comparator.comparingInt(Element::from)) + 1;
        return next < elements().size() ? elements().get(next) : Element.empty(source().length());
    }
}
