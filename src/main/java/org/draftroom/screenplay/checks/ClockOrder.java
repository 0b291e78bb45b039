package org.draftroom.screenplay.checks;

import java.util.List;
import java.util.Set;
import org.draftroom.screenplay.ElementType;
import org.draftroom.screenplay.Follow;

/** Clocks that run backwards: what one shows in action, while the scenes follow each other on one day. */
final class ClockOrder implements Check {

    private static final Set<String> CLOCKS = WordTable.of("CLOCK WATCH CLOCKS WRISTWATCH TIMER UHR HORLOGE ЧАСЫ");
    private static final int HALF_A_DAY = 720;
    private static final int LONG = 360;

    /** A time that is shown. */
    private record Shown(int minutes, Passage passage, int from, int to) {}

    @Override
    public void run(Breakdown script, Findings findings) {
        Shown last = null;
        int layer = -1;
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene()) {
                boolean goesOn = sheet.layer() == layer
                        && sheet.slug().follow() != Follow.NONE
                        && !sheet.slug().isOtherDay();
                last = goesOn ? last : null;
                layer = sheet.layer();
            }
            for (int i = sheet.first() + 1; i < sheet.end(); i++) {
                Shown now = script.is(i, ElementType.ACTION) ? shown(script.passage(i)) : null;
                if (now != null && last != null && isBack(last.minutes, now.minutes)) {
                    report(last, now, findings);
                }
                last = now == null ? last : now;
            }
        }
    }

    /** Clocks with twelve hours start anew; that is likelier than going back where little time has passed. */
    private static boolean isBack(int before, int now) {
        return now < before && now + HALF_A_DAY - before > LONG;
    }

    private static Shown shown(Passage passage) {
        WordList words = passage.words();
        for (int i = 0; i + 1 < words.count(); i++) {
            int to = words.to(i + 1);
            boolean colon =
                    words.from(i + 1) == words.to(i) + 1 && passage.text().charAt(words.to(i)) == ':';
            int hour = colon ? NumberWords.value(words.word(i)) : -1;
            int minute = colon && to - words.from(i + 1) == 2 ? NumberWords.value(words.word(i + 1)) : -1;
            if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && hasClock(passage, words.from(i))) {
                return new Shown(hour * 60 + minute, passage, words.from(i), to);
            }
        }
        return null;
    }

    private static boolean hasClock(Passage passage, int at) {
        int sentence = passage.sentences().at(at);
        WordList words = passage.words();
        for (int i = words.at(passage.sentences().from(sentence)); i < words.count() && words.from(i) < at; i++) {
            if (CLOCKS.contains(words.name(i))) {
                return true;
            }
        }
        return false;
    }

    private static void report(Shown before, Shown now, Findings findings) {
        Finding.Place place = findings.place(before.passage.source(before.from), before.passage.sourceEnd(before.to));
        String explanation = findings.words()
                .clockBack(
                        now.passage.text().substring(now.from, now.to),
                        before.passage.text().substring(before.from, before.to),
                        place.line());
        int[] range = {now.passage.source(now.from), now.passage.sourceEnd(now.to)};
        findings.add(Kind.TIME_BACKWARDS, range, explanation, List.of(place), null);
    }
}
