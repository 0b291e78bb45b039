package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.ElementType;

/** A scene without a synopsis where most scenes have one. A synopsis above the heading, under a section, counts. */
final class Purposes implements Check {

    private static final int FEWEST = 4;

    @Override
    public void run(Breakdown script, Findings findings) {
        int scenes = 0;
        int with = 0;
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene()) {
                scenes++;
                with += hasSynopsis(script, sheet) ? 1 : 0;
            }
        }
        if (with < FEWEST || with * 3 < scenes * 2) {
            return;
        }
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene() && !hasSynopsis(script, sheet)) {
                Passage heading = sheet.heading();
                int[] range = {
                    heading.source(0), heading.sourceEnd(heading.text().length())
                };
                String explanation = findings.words().noSynopsis(with, scenes);
                findings.add(Kind.SCENE_WITHOUT_PURPOSE, range, explanation, List.of(), null);
            }
        }
    }

    private static boolean hasSynopsis(Breakdown script, Sheet sheet) {
        if (!sheet.scene().synopsis().isEmpty()) {
            return true;
        }
        int at = sheet.first() - 1;
        while (script.is(at, ElementType.SECTION) || script.is(at, ElementType.NOTE)) {
            at--;
        }
        return script.is(at, ElementType.SYNOPSIS) && isUnderSection(script, at);
    }

    private static boolean isUnderSection(Breakdown script, int synopsis) {
        int at = synopsis;
        while (script.is(at, ElementType.SYNOPSIS) || script.is(at, ElementType.NOTE)) {
            at--;
        }
        return script.is(at, ElementType.SECTION);
    }
}
