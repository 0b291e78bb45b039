package org.draftroom.storyboards.findings.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.draftroom.screenplay.Cue;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Follow;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.Setting;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.StyledText;
import org.draftroom.storyboards.findings.PageLine;

/**
 * A scene as the rules see it.
 *
 * @param heading its heading
 * @param setting as the heading says
 * @param time as the heading says, or as the scene says that it goes on from; empty when neither does
 * @param lines its paragraphs that are printed, headings, cues and transitions left out
 * @param people those whom the script knows
 */
public record ScenePage(
        PageLine heading, Setting setting, Optional<DayTime> time, List<PageLine> lines, KnownPeople people) {

    public ScenePage {
        lines = List.copyOf(lines);
    }

    public static ScenePage of(Screenplay screenplay, Scene scene, KnownPeople people) {
        Element first = screenplay.elements().get(scene.firstElement());
        PageLine heading = new PageLine(first.type(), first.from(), first.to(), scene.heading(), "", false);
        return new ScenePage(
                heading,
                Slugline.of(scene.heading()).setting(),
                time(screenplay.scenes(), scene.index()),
                lines(screenplay, scene),
                people);
    }

    /** {@code CONTINUOUS}, {@code LATER} and {@code SAME} have the time of the scene before, as long as that says one. */
    private static Optional<DayTime> time(List<Scene> scenes, int index) {
        for (int i = index; i >= 0; i--) {
            Slugline heading = Slugline.of(scenes.get(i).heading());
            if (heading.time() != null) {
                return Optional.of(heading.time());
            }
            if (heading.follow() == Follow.NONE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<PageLine> lines(Screenplay screenplay, Scene scene) {
        List<PageLine> lines = new ArrayList<>();
        Cue cue = new Cue("", "");
        for (Element element : screenplay.elements().subList(scene.firstElement() + 1, scene.endElement())) {
            if (element.is(ElementType.CHARACTER)) {
                cue = Cue.of(element.text());
            } else if (isLine(element)) {
                boolean said = element.type().isSpeech();
                lines.add(new PageLine(
                        element.type(),
                        element.from(),
                        element.to(),
                        StyledText.of(element.text()).text().replace('\n', ' '),
                        said ? cue.key() : "",
                        said && (cue.isVoiceOver() || cue.isOffScreen())));
            }
        }
        return lines;
    }

    private static boolean isLine(Element element) {
        return switch (element.type()) {
            case ACTION, DIALOGUE, PARENTHETICAL, LYRICS, CENTERED ->
                !element.text().isBlank();
            default -> false;
        };
    }

    /** The paragraphs that a passage touches. */
    public List<PageLine> touched(PageLine passage) {
        return lines.stream().filter(passage::overlaps).toList();
    }

    /** Whether somebody is heard or named in it. */
    public boolean has(String person) {
        return lines.stream().anyMatch(line -> line.speaker().equals(person) || people.isNamed(person, line.text()))
                || people.isNamed(person, heading.text());
    }
}
