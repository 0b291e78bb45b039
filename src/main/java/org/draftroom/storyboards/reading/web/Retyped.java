package org.draftroom.storyboards.reading.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form that was refused, with what was typed still in it. */
final class Retyped {

    private Retyped() {}

    /** Fields of one name are filled in their order. */
    static List<Group> of(List<Group> groups, Typed typed) {
        Map<String, Integer> count = new HashMap<>();
        return groups.stream()
                .map(group -> new Group(
                        group.legend(),
                        group.marker(),
                        group.was(),
                        group.more(),
                        group.controls().stream()
                                .map(control ->
                                        control(control, typed, count.merge(control.name(), 1, Integer::sum) - 1))
                                .toList()))
                .toList();
    }

    private static Control control(Control control, Typed typed, int index) {
        return new Control(
                control.id(),
                control.name(),
                control.label(),
                typed.at(control.name(), index),
                control.options(),
                control.longest());
    }
}
