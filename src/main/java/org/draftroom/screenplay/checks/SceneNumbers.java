package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of scenes in a script whose scenes are numbered: one that lacks a number, and two with the same. Shots
 * needn't have any.
 */
final class SceneNumbers implements Check {

    private static final int FEWEST = 3;

    @Override
    public void run(Breakdown script, Findings findings) {
        List<Sheet> scenes = new ArrayList<>();
        int numbered = 0;
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene() || sheet.scene() != null && !number(sheet).isEmpty()) {
                scenes.add(sheet);
                numbered += number(sheet).isEmpty() ? 0 : 1;
            }
        }
        if (numbered >= FEWEST && numbered * 4 >= scenes.size() * 3) {
            missing(scenes, findings);
        }
        doubled(scenes, findings);
    }

    private static String number(Sheet sheet) {
        return Letters.upper(sheet.scene().number());
    }

    private static void missing(List<Sheet> scenes, Findings findings) {
        Map<String, Integer> taken = taken(scenes);
        for (int i = 0; i < scenes.size(); i++) {
            Sheet sheet = scenes.get(i);
            if (number(sheet).isEmpty()) {
                String free = free(scenes, i, taken);
                Passage heading = sheet.heading();
                int[] range = {
                    heading.source(0), heading.sourceEnd(heading.text().length())
                };
                Fix fix = free.isEmpty()
                        ? null
                        : Fix.of(findings.words().numberIt(free), range[1], range[1], " #" + free + "#");
                String explanation = findings.words().unnumbered();
                findings.add(Kind.SCENE_NUMBER_MISSING, range, explanation, List.of(), fix);
            }
        }
    }

    private static Map<String, Integer> taken(List<Sheet> scenes) {
        Map<String, Integer> taken = new HashMap<>();
        for (Sheet sheet : scenes) {
            taken.merge(number(sheet), 1, Integer::sum);
        }
        return taken;
    }

    private static void doubled(List<Sheet> scenes, Findings findings) {
        Map<String, Integer> taken = taken(scenes);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            String number = number(scenes.get(i));
            Integer before = number.isEmpty() ? null : first.putIfAbsent(number, i);
            if (before != null) {
                boolean earlier = isPlain(number)
                        && taken.get(number) == 2
                        && isMisplaced(scenes, before, taken)
                        && !isMisplaced(scenes, i, taken);
                report(scenes, earlier ? before : i, earlier ? i : before, findings);
            }
        }
    }

    private static boolean isPlain(String number) {
        return String.valueOf(value(number)).equals(number);
    }

    /** Whether the number before and after leave exactly one free that this scene should have. */
    private static boolean isMisplaced(List<Sheet> scenes, int at, Map<String, Integer> taken) {
        int before = at == 0 ? 0 : value(scenes.get(at - 1));
        return before >= 0 && !taken.containsKey(String.valueOf(before + 1));
    }

    private static void report(List<Sheet> scenes, int at, int other, Findings findings) {
        Sheet sheet = scenes.get(at);
        Passage heading = sheet.heading();
        int from = heading.sourceEnd(heading.text().length());
        int[] range = {heading.source(0), heading.element().to()};
        Passage elsewhere = scenes.get(other).heading();
        Finding.Place place =
                findings.place(elsewhere.source(0), elsewhere.element().to());
        String free = free(scenes, at, taken(scenes));
        Fix fix = free.isEmpty() ? null : Fix.of(findings.words().numberIt(free), from, range[1], " #" + free + "#");
        String explanation = findings.words().numberTwice(sheet.scene().number(), place.line());
        findings.add(Kind.SCENE_NUMBER_DOUBLED, range, explanation, List.of(place), fix);
    }

    /** A number that fits between the neighbours: the next one, or the one before with a letter. Empty where there is none. */
    private static String free(List<Sheet> scenes, int at, Map<String, Integer> taken) {
        String before = at == 0 ? "0" : number(scenes.get(at - 1));
        int value = value(before);
        if (value >= 0 && !taken.containsKey(String.valueOf(value + 1))) {
            return String.valueOf(value + 1);
        }
        for (char letter = 'A'; letter <= 'Z' && !before.isEmpty() && at > 0; letter++) {
            if (!taken.containsKey(before + letter)) {
                return before + letter;
            }
        }
        return "";
    }

    private static int value(Sheet sheet) {
        return value(number(sheet));
    }

    private static int value(String number) {
        int value = 0;
        for (int i = 0; i < number.length() && number.length() < 9; i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9') {
                return i == 0 ? -1 : value;
            }
            value = value * 10 + c - '0';
        }
        return number.isEmpty() || number.length() >= 9 ? -1 : value;
    }
}
