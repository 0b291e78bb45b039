package org.draftroom.critique.coverage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.draftroom.critique.coverage.ActRead;
import org.draftroom.critique.coverage.Report;
import org.draftroom.critique.coverage.SceneRead;
import org.draftroom.critique.digest.Figure;
import org.draftroom.critique.digest.Measure;
import org.draftroom.critique.reading.web.Smooth;

/**
 * Tension and new information, scene by scene. A scene stands where it is on the pages; places across are per cent of the
 * width, with a sign; the paths are in a box of 1000 by 100.
 *
 * @param scenes those that have figures, and those that couldn't be read
 * @param acts where each but the first begins
 */
public record CoverageCurve(
        String tension, String information, List<CurveScene> scenes, List<String> acts, Optional<Fall> fall) {

    private static final int FEWEST = 3;

    /**
     * @param tension null when it rests on no line
     * @param information null when it rests on no line
     */
    public record CurveScene(
            SceneRead scene, String from, String width, String middle, CurvePoint tension, CurvePoint information) {

        /** The first of its lines. */
        public Figure figure() {
            return tension == null ? information.figure() : tension.figure();
        }
    }

    public record CurvePoint(Figure figure, String y) {}

    /**
     * Where tension falls furthest from one scene to a later one without rising between.
     *
     * @param x of its end
     * @param late whether there is no room for words behind it
     */
    public record Fall(String from, String to, int before, int after, String x, String y, boolean late) {}

    public static CoverageCurve of(Report report) {
        double[] starts = starts(report.measured().sceneEighths());
        return new CoverageCurve(
                path(Measure.TENSION, report, starts),
                path(Measure.INFORMATION, report, starts),
                report.scenes().stream()
                        .filter(scene -> scene.digest().isPresent() || scene.gap())
                        .map(scene -> scene(scene, starts))
                        .toList(),
                report.acts().stream()
                        .map(ActRead::act)
                        .filter(act -> act.from() > 0)
                        .map(act -> percent(starts[act.from()]))
                        .toList(),
                fall(report.scenes(), starts));
    }

    /** The share of the script before each scene, and 1 behind the last. */
    private static double[] starts(List<Integer> eighths) {
        double all = Math.max(1, eighths.stream().mapToInt(Integer::intValue).sum());
        double[] starts = new double[eighths.size() + 1];
        for (int i = 0; i < eighths.size(); i++) {
            starts[i + 1] = starts[i] + eighths.get(i) / all;
        }
        return starts;
    }

    private static CurveScene scene(SceneRead scene, double[] starts) {
        double from = starts[scene.place()];
        double to = starts[scene.place() + 1];
        return new CurveScene(
                scene,
                percent(from),
                percent(to - from),
                percent((from + to) / 2),
                point(Measure.TENSION, scene),
                point(Measure.INFORMATION, scene));
    }

    private static CurvePoint point(Measure measure, SceneRead scene) {
        return figure(measure, scene)
                .map(figure -> new CurvePoint(figure, percent(height(figure.value()) / 100)))
                .orElse(null);
    }

    private static Optional<Figure> figure(Measure measure, SceneRead scene) {
        return scene.digest().flatMap(digest -> digest.figure(measure));
    }

    private static String path(Measure measure, Report report, double[] starts) {
        StringBuilder path = new StringBuilder();
        List<Smooth.Point> run = new ArrayList<>();
        for (SceneRead scene : report.scenes()) {
            Optional<Figure> figure = figure(measure, scene);
            if (figure.isPresent()) {
                double x = 500 * (starts[scene.place()] + starts[scene.place() + 1]);
                run.add(new Smooth.Point(x, height(figure.get().value())));
            } else if (scene.gap()) {
                path.append(Smooth.path(run));
                run.clear();
            }
        }
        return path.append(Smooth.path(run)).toString();
    }

    private static Optional<Fall> fall(List<SceneRead> scenes, double[] starts) {
        List<SceneRead> tense = scenes.stream()
                .filter(scene -> figure(Measure.TENSION, scene).isPresent())
                .toList();
        List<Fall> falls = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < tense.size(); i++) {
            if (tension(tense, i) > tension(tense, i - 1)) {
                from = i;
            } else if (tension(tense, from) > tension(tense, i)) {
                falls.add(fall(tense.get(from), tense.get(i), starts));
            }
        }
        return tense.size() < FEWEST
                ? Optional.empty()
                : falls.stream().max(Comparator.comparingInt(fall -> fall.before() - fall.after()));
    }

    private static int tension(List<SceneRead> scenes, int index) {
        return figure(Measure.TENSION, scenes.get(index)).orElseThrow().value();
    }

    private static Fall fall(SceneRead from, SceneRead to, double[] starts) {
        int before = tension(List.of(from), 0);
        int after = tension(List.of(to), 0);
        double middle = (starts[to.place()] + starts[to.place() + 1]) / 2;
        return new Fall(
                from.name(), to.name(), before, after, percent(middle), percent(height(after) / 100), middle > 0.6);
    }

    /** From 1 at the foot to 5 at the top, with room above and below. */
    private static double height(int value) {
        return 88 - 19.0 * (value - 1);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.max(0, Math.min(1, share)));
    }
}
