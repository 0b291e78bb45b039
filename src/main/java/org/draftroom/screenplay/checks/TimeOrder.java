package org.draftroom.screenplay.checks;

import java.util.List;
import org.draftroom.screenplay.DayTime;
import org.draftroom.screenplay.Follow;
import org.draftroom.screenplay.Slugline;
import org.draftroom.screenplay.SluglineTime;

/**
 * Times of day that can't follow. A scene that goes on without a break keeps the time, or moves it on a little; one
 * that is later that day isn't earlier. Scenes that aren't said to follow may be another day, and flashbacks any time.
 */
final class TimeOrder implements Check {

    private static final int HALF_A_DAY = 720;

    /** A time that a heading names, and where. */
    private record Named(Sheet sheet, SluglineTime time) {}

    @Override
    public void run(Breakdown script, Findings findings) {
        Named known = null;
        Sheet before = null;
        for (Sheet sheet : script.sheets()) {
            if (!sheet.isScene()) {
                continue;
            }
            boolean broken = before == null
                    || before.layer() != sheet.layer()
                    || sheet.slug().isOtherDay();
            known = broken ? null : known;
            Named last = sheet.slug().follow() == Follow.NONE ? null : known;
            for (SluglineTime time : sheet.slug().times()) {
                if (time.time() != null || time.clock() >= 0) {
                    Named now = new Named(sheet, time);
                    last = known != null && compare(known, now, findings) ? known : now;
                }
            }
            known = last;
            before = sheet;
        }
    }

    /** Whether a time can't follow the one known before, and is reported. */
    private static boolean compare(Named known, Named now, Findings findings) {
        Slugline slug = now.sheet.slug();
        DayTime before = known.time.time();
        DayTime time = now.time.time();
        boolean named = before != null && time != null;
        boolean jumps = named && slug.follow().isWithoutBreak() && !time.canGoOnFrom(before);
        boolean back = named && slug.isThatDay() && time != DayTime.DAY && time.isBefore(before);
        boolean wrong = jumps || back || isClockBack(known.time, now.time) && slug.follow() != Follow.NONE;
        if (wrong) {
            report(known, now, findings);
        }
        return wrong;
    }

    private static boolean isClockBack(SluglineTime before, SluglineTime now) {
        int passed = now.clock() - before.clock();
        return now.clock() >= 0 && before.clock() >= 0 && passed < 0 && passed > -HALF_A_DAY;
    }

    private static void report(Named known, Named now, Findings findings) {
        Slugline.Piece piece = now.time.piece();
        Slugline.Piece earlier = known.time.piece();
        int[] range = {
            now.sheet.heading().source(piece.from()), now.sheet.heading().sourceEnd(piece.to())
        };
        Passage heading = known.sheet.heading();
        Finding.Place place = findings.place(heading.source(earlier.from()), heading.sourceEnd(earlier.to()));
        String explanation = findings.words().timeBack(piece.text(), earlier.text(), place.line());
        boolean alone = piece.text().indexOf(' ') < 0 && earlier.text().indexOf(' ') < 0;
        Fix fix = alone ? Fix.of(findings.words().changeTo(earlier.text()), range[0], range[1], earlier.text()) : null;
        findings.add(Kind.TIME_BACKWARDS, range, explanation, List.of(place), fix);
    }
}
