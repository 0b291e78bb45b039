package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * Two measures of one thing: "forty years in one kitchen", "thirty years in one kitchen". They are of one thing where
 * what is said around them has two of the script's rarer words in common.
 */
final class SameSubject implements Check {

    private static final Set<String> UNITS = WordTable.of(
            "YEARS MONTHS WEEKS DAYS HOURS MILES METRES METERS FEET POUNDS DOLLARS KILOS TONS ANS MOIS SEMAINES JOURS",
            "HEURES JAHRE MONATE WOCHEN TAGE STUNDEN AÑOS MESES SEMANAS DÍAS HORAS ЛЕТ ГОДА МЕСЯЦЕВ НЕДЕЛЬ ДНЕЙ ANNI");

    /** More measures of one unit than a script has; further ones aren't compared. */
    private static final int MOST = 40;

    private static final Set<String> OLD = Set.of("OLD", "ALT");

    private static final int SHARED = 2;
    private static final int ROUND = 1000;
    private static final String THOUSANDS = "THOUSANDS";

    private final RareWords rare;
    private final Map<String, List<Measure>> byUnit = new HashMap<>();

    SameSubject() {
        this(null);
    }

    private SameSubject(RareWords rare) {
        this.rare = rare;
    }

    @Override
    public void run(Breakdown script, Findings findings) {
        RareWords rare = new RareWords(script);
        SameSubject subjects = new SameSubject(rare);
        for (int i = 0; i < script.count(); i++) {
            if (RareWords.isText(script, i)) {
                subjects.read(script.passage(i), findings);
            }
        }
    }

    private void read(Passage passage, Findings findings) {
        WordList words = passage.words();
        int at = 0;
        while (at < words.count()) {
            Numeral number = Numeral.at(words, at);
            String unit = number == null ? null : unit(words, number);
            if (unit != null && !isAge(passage, at, number)) {
                int last = unit.equals(THOUSANDS) ? number.next() - 1 : number.next();
                Set<String> about = rare.around(passage, at);
                compare(unit, new Measure(number.value(), passage, words.from(at), words.to(last), about), findings);
            }
            at = number == null ? at + 1 : number.next();
        }
    }

    /** Whether a number is an age: behind a comma or a bracket in action, or before "years old". */
    private static boolean isAge(Passage passage, int at, Numeral number) {
        int old = number.next() + 1;
        if (old < passage.words().count() && OLD.contains(passage.words().name(old))) {
            return true;
        }
        int before = passage.words().from(at) - 1;
        while (before > 0 && Letters.isSpace(passage.text().charAt(before))) {
            before--;
        }
        return passage.is(ElementType.ACTION)
                && before > 0
                && ",(".indexOf(passage.text().charAt(before)) >= 0;
    }

    /** The unit behind a number; thousands are one themselves. */
    private static String unit(WordList words, Numeral number) {
        int next = number.next();
        if (next < words.count() && words.touchesNext(next - 1) && UNITS.contains(words.name(next))) {
            return words.name(next);
        }
        return number.value() >= ROUND
                        && !Character.isDigit(words.word(next - 1).charAt(0))
                ? THOUSANDS
                : null;
    }

    private void compare(String unit, Measure measure, Findings findings) {
        List<Measure> before = byUnit.computeIfAbsent(unit, any -> new ArrayList<>());
        Measure echoed = EchoedMeasures.echoed(before, measure);
        if (echoed != null) {
            report(measure, echoed, findings);
            return;
        }
        for (Measure other : before) {
            if (other.number() != measure.number()
                    && other.passage() != measure.passage()
                    && shared(other, measure) >= SHARED) {
                report(measure, other, findings);
                return;
            }
        }
        if (before.size() < MOST) {
            before.add(measure);
        }
    }

    private static int shared(Measure one, Measure other) {
        int shared = 0;
        for (String word : one.about()) {
            shared += other.about().contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static void report(Measure measure, Measure other, Findings findings) {
        Finding.Place place = findings.place(
                other.passage().source(other.from()), other.passage().sourceEnd(other.to()));
        String explanation = findings.words().twoMeasures(measure.said(), other.said(), place.line());
        int[] range = {
            measure.passage().source(measure.from()), measure.passage().sourceEnd(measure.to())
        };
        findings.add(Kind.CONTRADICTING_NUMBER, range, explanation, List.of(place), null);
    }
}
