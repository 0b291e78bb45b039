package org.draftroom.screenplay.checks;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Follow;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.SluglineTime;

/** CONTINUOUS, LATER or SAME in the first scene, or CONTINUOUS behind a fade to black that no new act excuses. */
final class SceneToFollow implements Check {

    private static final Set<String> LONG = WordTable.of(
            "DAY DAYS WEEK WEEKS MONTH MONTHS YEAR YEARS DECADE DECADES CENTURY SUMMER WINTER SPRING AUTUMN");

    @Override
    public void run(Breakdown script, Findings findings) {
        boolean first = true;
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene() && sheet.slug().follow() != Follow.NONE) {
                if (first) {
                    report(sheet, CheckWords::nothingBefore, findings);
                } else if (sheet.slug().follow() != Follow.LATER && isAfterFade(script, sheet)) {
                    report(sheet, CheckWords::afterFade, findings);
                } else if (sheet.slug().follow() != Follow.LATER && isTitledLater(script, sheet)) {
                    report(sheet, CheckWords::longAfter, findings);
                }
            }
            first &= sheet.scene() == null;
        }
    }

    private static boolean isAfterFade(Breakdown script, Sheet sheet) {
        int at = sheet.first() - 1;
        while (script.is(at, ElementType.NOTE) || script.is(at, ElementType.SYNOPSIS)) {
            at--;
        }
        if (!script.is(at, ElementType.TRANSITION) && !script.is(at, ElementType.ACTION)) {
            return false;
        }
        String text = Letters.joined(Letters.upper(script.passage(at).text()));
        return text.equals("FADEOUT") || text.equals("FADETOBLACK") || text.equals("CUTTOBLACK");
    }

    /** Whether a title over the scene says that days or years have passed. */
    private static boolean isTitledLater(Breakdown script, Sheet sheet) {
        for (int i = sheet.first() + 1; i < Math.min(sheet.end(), sheet.first() + 4); i++) {
            String text = script.is(i, ElementType.ACTION)
                    ? Letters.upper(script.passage(i).text())
                    : "";
            if (script.passage(i).isTitle()
                    && (text.contains("LATER") || text.contains("EARLIER"))
                    && hasLongTime(script.passage(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLongTime(Passage passage) {
        for (int i = 0; i < passage.words().count(); i++) {
            if (LONG.contains(passage.words().name(i))) {
                return true;
            }
        }
        return false;
    }

    private static void report(Sheet sheet, BiFunction<CheckWords, String, String> why, Findings findings) {
        for (SluglineTime time : sheet.slug().times()) {
            if (time.follow() != Follow.NONE) {
                Slugline.Piece piece = time.piece();
                int[] range = {
                    sheet.heading().source(piece.from()), sheet.heading().sourceEnd(piece.to())
                };
                String explanation = why.apply(findings.words(), piece.text());
                findings.add(
                        Kind.NO_SCENE_TO_FOLLOW, range, explanation, List.of(), fix(sheet, time, findings.words()));
                return;
            }
        }
    }

    /** Where the time of day is named beside it, the piece can go; else the writer has to name it. */
    private static Fix fix(Sheet sheet, SluglineTime follow, CheckWords words) {
        if (sheet.slug().time() == null || follow.time() != null) {
            return null;
        }
        String text = sheet.slug().text();
        int from = follow.piece().from();
        int to = follow.piece().to();
        boolean bracketed = from > 0 && "([".indexOf(text.charAt(from - 1)) >= 0 && to < text.length();
        from -= bracketed ? 1 : 0;
        to += bracketed ? 1 : 0;
        while (from > 0 && " -–—,/".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        boolean last = text.substring(to).trim().isEmpty();
        return last
                ? Fix.of(
                        words.takeItOut(),
                        sheet.heading().source(from),
                        sheet.heading().sourceEnd(to),
                        "")
                : null;
    }
}
