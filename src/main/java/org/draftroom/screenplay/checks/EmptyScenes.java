package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.ElementType;

/**
 * Scenes in which nothing is seen: no action at all, or nothing. Where a bare heading cuts back to a place that was
 * seen just before, as chases do, its picture is known.
 */
final class EmptyScenes implements Check {

    private static final int JUST = 3;

    @Override
    public void run(Breakdown script, Findings findings) {
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene() && !hasPicture(script, sheet) && !isCutBack(script, sheet) && !isOmitted(sheet)) {
                report(sheet, findings);
            }
        }
    }

    /** Whether a scene shows anything; where its heading stands alone, its first shot does. */
    private static boolean hasPicture(Breakdown script, Sheet scene) {
        int index = scene.index();
        boolean empty = true;
        do {
            Sheet sheet = script.sheet(index++);
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                boolean picture = script.is(i, ElementType.ACTION) || script.is(i, ElementType.CENTERED);
                if (picture && !script.passage(i).text().trim().isEmpty()) {
                    return true;
                }
                empty &= !script.is(i, ElementType.CHARACTER);
            }
        } while (empty && index < script.sheets().size() && !script.sheet(index).isScene());
        return false;
    }

    /** Whether a heading without a time goes back to a place that was seen just before, another between. */
    private static boolean isCutBack(Breakdown script, Sheet sheet) {
        String place = Letters.joined(sheet.slug().place());
        for (int i = sheet.index() - 1; i > 0 && i >= sheet.index() - JUST; i--) {
            Sheet before = script.sheet(i);
            if (before.isScene() && Letters.joined(before.slug().place()).equals(place)) {
                return i < sheet.index() - 1 && sheet.slug().times().isEmpty() && hasPicture(script, before);
            }
        }
        return false;
    }

    private static boolean isOmitted(Sheet sheet) {
        return Letters.upper(sheet.slug().text()).contains("OMIT");
    }

    private static void report(Sheet sheet, Findings findings) {
        Passage heading = sheet.heading();
        int[] range = {heading.source(0), heading.sourceEnd(heading.text().length())};
        String explanation = sheet.speeches().isEmpty()
                ? findings.words().emptyScene()
                : findings.words().nobodySeen();
        findings.add(Kind.SCENE_WITHOUT_ACTION, range, explanation, List.of(), null);
    }
}
