package org.draftroom.storyboards.findings.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.draftroom.screenplay.ElementType;
import org.draftroom.storyboards.findings.Finding;
import org.draftroom.storyboards.findings.FindingKind;
import org.draftroom.storyboards.findings.PageLine;
import org.draftroom.storyboards.findings.ShownPanel;
import org.draftroom.storyboards.reading.Prop;
import org.draftroom.storyboards.reading.terms.ShotSize;

/**
 * Things on panels and on the page. Which words of a line are things nobody can tell by rules alone: those are, that
 * some panel of the scene shows, and those that the writer put in capitals behind an article, as breakdowns have it.
 *
 * @param scene the page
 * @param known things that a line may be held to
 */
record Things(ScenePage scene, Set<Thing> known) {

    private static final Pattern MARKED = Pattern.compile(
            "\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Yy]our) ((?:[\\p{L}]+[ -])?\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,})*)\\b");

    static Things of(ScenePage scene, List<ShownPanel> panels) {
        Set<Thing> known = new LinkedHashSet<>();
        panels.forEach(panel -> props(panel).forEach(prop -> known.add(thing(prop))));
        scene.lines().stream()
                .filter(line -> line.type() == ElementType.ACTION)
                .forEach(line -> known.addAll(marked(scene, line.text())));
        return new Things(scene, known);
    }

    private static Set<Thing> marked(ScenePage scene, String text) {
        Set<Thing> things = new LinkedHashSet<>();
        MARKED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(words -> scene.people().namedIn(words).isEmpty())
                .forEach(words -> things.add(Thing.of(words)));
        return things;
    }

    private static List<Prop> props(ShownPanel panel) {
        return panel.reading().props().value().orElse(List.of());
    }

    private static Thing thing(Prop prop) {
        return Thing.of(prop.what().value().orElse(""));
    }

    List<Finding> findings(ShownPanel panel) {
        List<Finding> found = new ArrayList<>();
        if (!panel.reading().props().isUnsure() && !panel.reading().size().is(ShotSize.EXTREME_WIDE)) {
            panel.lines().stream()
                    .filter(line -> !line.isGone() && !line.isSaid())
                    .forEach(line -> missing(panel, line, found));
        }
        props(panel).stream().filter(prop -> isExtra(thing(prop))).forEach(prop -> found.add(extra(panel, prop)));
        return found;
    }

    private void missing(ShownPanel panel, PageLine line, List<Finding> found) {
        Set<Thing> shown = new LinkedHashSet<>();
        props(panel).forEach(prop -> shown.add(thing(prop)));
        known.stream()
                .filter(thing -> thing.isNamedIn(line.text()) && !shown.contains(thing))
                .filter(thing -> found.stream().noneMatch(other -> other.who().equals(thing.head())))
                .forEach(thing -> found.add(Finding.of(FindingKind.PROP_MISSING, panel, thing.head())
                        .against(line)));
    }

    private boolean isExtra(Thing thing) {
        return !thing.head().isEmpty()
                && Stream.concat(Stream.of(scene.heading()), scene.lines().stream())
                        .noneMatch(line -> thing.isNamedIn(line.text()));
    }

    private Finding extra(ShownPanel panel, Prop prop) {
        return Finding.of(FindingKind.PROP_EXTRA, panel, prop.what().value().orElse(""))
                .at(prop.region())
                .against(scene.heading());
    }
}
