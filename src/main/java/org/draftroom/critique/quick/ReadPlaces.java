package org.draftroom.critique.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.draftroom.critique.reading.SceneText;
import org.draftroom.screenplay.Element;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Scene;
import org.draftroom.screenplay.Screenplay;
import org.draftroom.screenplay.StyledText;
import org.draftroom.screenplay.pagination.Line;
import org.draftroom.screenplay.pagination.Page;
import org.draftroom.screenplay.pagination.PageSize;
import org.draftroom.screenplay.pagination.Pages;
import org.draftroom.screenplay.pagination.Pagination;
import org.draftroom.screenplay.statistics.Statistics;

/**
 * Where the scenes of one version stand on its pages, and what can be counted of it. Places are in pages from 0: the
 * middle of page 3 is 2.5.
 *
 * @param length where the last page's text ends, at least a line
 * @param scenes in order
 * @param sections the highest that the script has, such as its acts
 * @param pageStarts the offset in the source that each page begins with
 */
public record ReadPlaces(
        double length,
        List<ScenePlace> scenes,
        List<SectionPlace> sections,
        List<Integer> pageStarts,
        Measured measured) {

    /** @param hasText whether there is more than a heading */
    public record ScenePlace(String name, String heading, int from, double start, double end, boolean hasText) {

        public double middle() {
            return (start + end) / 2;
        }

        /** The page its heading is on, from 1. */
        public int page() {
            return (int) start + 1;
        }
    }

    /** @param start of the first scene in it */
    public record SectionPlace(String title, double start) {}

    static ReadPlaces of(Screenplay screenplay, PageSize paper) {
        Pages pages = Pagination.paginate(screenplay, paper);
        double[] places = places(screenplay, pages);
        double length = Math.max(1.0 / paper.lines(), end(pages));
        List<ScenePlace> scenes = scenes(screenplay, places, length);
        return new ReadPlaces(
                length,
                scenes,
                sections(screenplay, scenes),
                pages.pages().stream().map(ReadPlaces::start).toList(),
                Measured.of(Statistics.of(screenplay, pages)));
    }

    /** The page that an offset in the source is printed on, from 1. */
    public int page(int offset) {
        return Math.max(
                1, (int) pageStarts.stream().filter(start -> start <= offset).count());
    }

    /** Where each element's first line is; what isn't printed is where the next printed one is. */
    private static double[] places(Screenplay screenplay, Pages pages) {
        double[] places = new double[screenplay.elements().size()];
        Arrays.fill(places, -1);
        for (Page page : pages.pages()) {
            for (Line line : page.lines()) {
                if (line.element() >= 0 && places[line.element()] < 0) {
                    places[line.element()] = page.number() - 1 + rows(line.row(), pages);
                }
            }
        }
        double next = end(pages);
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = places[i] < 0 ? next : places[i];
            next = places[i];
        }
        return places;
    }

    private static double rows(int rows, Pages pages) {
        return Math.min(0.999, (double) Math.max(0, rows) / pages.size().lines());
    }

    private static double end(Pages pages) {
        int count = pages.count();
        return count == 0 ? 0 : count - 1 + rows(pages.pages().get(count - 1).rows(), pages);
    }

    private static int start(Page page) {
        return page.lines().stream()
                .filter(line -> line.element() >= 0)
                .mapToInt(Line::from)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<ScenePlace> scenes(Screenplay screenplay, double[] places, double length) {
        List<Scene> scenes = screenplay.scenes();
        List<ScenePlace> stand = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            double end = i + 1 < scenes.size() ? places[scenes.get(i + 1).firstElement()] : length;
            boolean hasText = SceneText.of(screenplay, scene).paragraphs().size() > 1;
            stand.add(new ScenePlace(
                    scene.name(), scene.heading(), scene.from(), places[scene.firstElement()], end, hasText));
        }
        return List.copyOf(stand);
    }

    private static List<SectionPlace> sections(Screenplay screenplay, List<ScenePlace> scenes) {
        List<Element> all = screenplay.elements().stream()
                .filter(element -> element.is(ElementType.SECTION))
                .toList();
        OptionalInt highest = all.stream().mapToInt(Element::depth).min();
        return all.stream()
                .filter(section -> section.depth() == highest.orElse(0))
                .flatMap(section -> scenes.stream()
                        .filter(scene -> scene.from() > section.from())
                        .findFirst()
                        .map(scene ->
                                new SectionPlace(StyledText.of(section.text()).text(), scene.start()))
                        .stream())
                .toList();
    }
}
