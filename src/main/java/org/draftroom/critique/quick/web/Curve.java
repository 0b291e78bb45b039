package org.draftroom.critique.quick.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.draftroom.critique.digest.Measure;
import org.draftroom.critique.quick.Aspect;
import org.draftroom.critique.quick.Finding;
import org.draftroom.critique.quick.ReadPlaces;
import org.draftroom.critique.quick.ReadPlaces.ScenePlace;
import org.draftroom.critique.quick.ReadPlaces.SectionPlace;
import org.draftroom.critique.quick.Verdict;
import org.draftroom.critique.reading.web.Smooth;

/**
 * Tension, pace and information, scene by scene. Scenes stand where they are on the pages; places across are per cent of
 * the width, with a sign; the paths are in a box of 1000 by 100.
 *
 * @param lines one a measure, broken where a scene couldn't be read
 * @param scenes what one can point at
 * @param radius of a point: smaller where there are many
 * @param marks where the script's engine starts and where its pace gives way, if the model says so
 */
public record Curve(
        List<CurveLine> lines,
        List<CurveScene> scenes,
        List<CurveSection> sections,
        List<CurvePage> pages,
        List<CurveMark> marks,
        String radius) {

    /** What is drawn, in this order: tension above all. */
    static final List<Measure> DRAWN = List.of(Measure.INFORMATION, Measure.PACE, Measure.TENSION);

    private static final int MANY = 60;
    private static final double ROOM_OF_A_TITLE = 14;

    public record CurveLine(Measure measure, String path) {

        /** For its style. */
        public String word() {
            return measure.word();
        }
    }

    /** @param from where its band begins */
    public record CurveScene(ShownScene scene, String from, String width, List<CurvePoint> points) {}

    public record CurvePoint(ShownFigure figure, String x, String y) {}

    /** @param title empty where there is no room for it */
    public record CurveSection(String title, String x) {}

    public record CurvePage(int number, String x) {}

    /** @param late whether its words stand before it, since there is no room behind */
    public record CurveMark(Aspect aspect, String x, boolean late) {

        /** For its style. */
        public String word() {
            return aspect.word();
        }
    }

    static Curve of(ReadPlaces places, List<ShownScene> scenes, List<Finding> findings) {
        double length = places.length();
        return new Curve(
                DRAWN.stream()
                        .map(measure -> new CurveLine(measure, path(measure, scenes, length)))
                        .toList(),
                scenes.stream().map(scene -> scene(scene, length)).toList(),
                sections(places.sections(), length),
                pages(length),
                findings.stream()
                        .flatMap(finding -> mark(finding, places).stream())
                        .toList(),
                scenes.size() > MANY ? "2.5" : "4");
    }

    private static CurveScene scene(ShownScene scene, double length) {
        ScenePlace place = scene.place();
        List<CurvePoint> points = DRAWN.stream()
                .flatMap(measure -> scene.figure(measure).stream())
                .map(figure ->
                        new CurvePoint(figure, percent(place.middle() / length), percent(height(figure.value()) / 100)))
                .toList();
        double width = Math.max(0, place.end() - place.start());
        return new CurveScene(scene, percent(place.start() / length), percent(width / length), points);
    }

    /** From 1 at the foot to 5 at the top, with room above and below. */
    private static double height(int value) {
        return 88 - 19.0 * (value - 1);
    }

    private static String path(Measure measure, List<ShownScene> scenes, double length) {
        StringBuilder path = new StringBuilder();
        List<Smooth.Point> run = new ArrayList<>();
        for (ShownScene scene : scenes) {
            Optional<ShownFigure> figure = scene.figure(measure);
            if (figure.isEmpty()) {
                path.append(Smooth.path(run));
                run.clear();
            } else {
                double x = 1000 * scene.place().middle() / length;
                double least = run.isEmpty() ? x : run.get(run.size() - 1).x() + 0.1;
                run.add(new Smooth.Point(Math.max(x, least), height(figure.get().value())));
            }
        }
        return path.append(Smooth.path(run)).toString();
    }

    private static List<CurveSection> sections(List<SectionPlace> sections, double length) {
        List<CurveSection> drawn = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            double at = 100 * sections.get(i).start() / length;
            double next = i + 1 < sections.size() ? 100 * sections.get(i + 1).start() / length : 100;
            String title = next - at < ROOM_OF_A_TITLE ? "" : sections.get(i).title();
            drawn.add(new CurveSection(title, percent(at / 100)));
        }
        return drawn;
    }

    /** About ten of them, in round numbers. */
    private static List<CurvePage> pages(double length) {
        int step = 1;
        for (int next : List.of(1, 2, 5, 10, 20, 50, 100)) {
            step = length / step > 10 ? next : step;
        }
        List<CurvePage> pages = new ArrayList<>();
        for (int page = step == 1 ? 1 : step; page - 1 < length; page += step) {
            pages.add(new CurvePage(page, percent((page - 1) / length)));
        }
        return pages;
    }

    private static Optional<CurveMark> mark(Finding finding, ReadPlaces places) {
        boolean isMarked = finding.aspect() == Aspect.ENGINE && finding.verdict() != Verdict.NEVER
                || finding.aspect() == Aspect.PACE && finding.verdict() != Verdict.HOLDS;
        return isMarked
                ? places.scenes().stream()
                        .filter(scene -> scene.name().equals(finding.cited().scene()))
                        .findFirst()
                        .map(scene -> scene.middle() / places.length())
                        .map(at -> new CurveMark(finding.aspect(), percent(at), at > 0.6))
                : Optional.empty();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.max(0, Math.min(1, share)));
    }
}
