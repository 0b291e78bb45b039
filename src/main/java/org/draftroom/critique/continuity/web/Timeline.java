package org.draftroom.critique.continuity.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.draftroom.critique.continuity.ledger.Entry;
import org.draftroom.critique.continuity.ledger.Story;
import org.draftroom.critique.continuity.ledger.StoryScene;
import org.draftroom.critique.continuity.ledger.Strands;
import org.draftroom.screenplay.DayTime;

/**
 * The timeline as a picture: scenes from left to right along the days of the story, each on the line of its strand.
 * All figures are pixels.
 *
 * @param days the columns, what was before the story first
 * @param dots the scenes, in the order of the picture
 * @param strands the lines
 */
public record Timeline(int width, int height, List<Day> days, List<Dot> dots, List<Strand> strands) {

    private static final int STEP = 30;
    private static final int LANE = 34;
    private static final int TOP = 34;
    private static final int GAP = 14;
    private static final int LEFT = 150;
    private static final int FOOT = 18;

    /**
     * A column.
     *
     * @param day 0 for what was before the story
     * @param x its left edge
     * @param labelX where its name begins
     */
    public record Day(int day, int x, int labelX) {}

    /**
     * A scene.
     *
     * @param number its place among the scenes, from 1
     * @param light how it is filled
     * @param time the words that say when
     */
    public record Dot(StoryScene scene, int number, int x, int y, int nameY, Light light, int strand, String time) {}

    /**
     * A strand.
     *
     * @param number from 1
     * @param who whose it mostly is; empty where nobody speaks
     * @param line the path through its scenes
     */
    public record Strand(int number, String who, int y, int labelY, String line) {}

    /** What a scene's time of day looks like. */
    public enum Light {
        DAY,
        NIGHT,
        UNKNOWN;

        static Light of(DayTime time) {
            if (time == null) {
                return UNKNOWN;
            }
            return switch (time) {
                case NIGHT, MIDNIGHT, EVENING, DUSK -> NIGHT;
                default -> DAY;
            };
        }

        /** As style sheets have it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Timeline of(Story story) {
        List<StoryScene> inOrder = story.scenes().stream()
                .sorted(Comparator.comparingInt(StoryScene::day))
                .toList();
        List<Integer> lanes = Strands.of(inOrder);
        List<Day> days = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        int x = LEFT;
        int day = -1;
        for (int i = 0; i < inOrder.size(); i++) {
            StoryScene scene = inOrder.get(i);
            if (scene.day() != day) {
                x += day < 0 ? 0 : GAP;
                days.add(new Day(scene.day(), x, x + 6));
                day = scene.day();
                x += GAP;
            }
            dots.add(dot(scene, x + STEP / 2, lanes.get(i)));
            x += STEP;
        }
        int count = lanes.stream().mapToInt(lane -> lane + 1).max().orElse(0);
        return new Timeline(x + GAP, TOP + count * LANE + FOOT, List.copyOf(days), dots, strands(dots, count));
    }

    private static Dot dot(StoryScene scene, int x, int lane) {
        int y = TOP + lane * LANE + LANE / 2;
        String time = scene.times().stream().map(Entry::what).collect(Collectors.joining(", "));
        return new Dot(scene, scene.ledger().index() + 1, x, y, y + 20, Light.of(scene.time()), lane + 1, time);
    }

    private static List<Strand> strands(List<Dot> dots, int count) {
        List<Strand> strands = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int wanted = number;
            List<Dot> of = dots.stream().filter(dot -> dot.strand() == wanted).toList();
            int y = TOP + (number - 1) * LANE + LANE / 2;
            String line = of.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining(" L", "M", ""));
            strands.add(new Strand(number, mostly(of), y, y + 4, line));
        }
        return strands;
    }

    /** The two who are there most often. */
    private static String mostly(List<Dot> dots) {
        Map<String, Integer> scenes = new LinkedHashMap<>();
        dots.stream()
                .flatMap(dot -> dot.scene().ledger().present().stream())
                .forEach(who -> scenes.merge(who, 1, Integer::sum));
        String mostly = scenes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return mostly.length() > 20 ? mostly.substring(0, 19).strip() + "…" : mostly;
    }
}
