package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.ElementType;

/**
 * Two counts of one thing: twelve monitors here, fourteen there. Small numbers count again in every scene, so they are
 * compared only where "the three" or "those three" says that they are known. Measures, and people, are counted anew.
 */
final class Counts implements Check {

    private static final Set<String> MEASURES = WordTable.of(
            "YEARS MONTHS WEEKS DAYS HOURS MINUTES SECONDS MOMENTS TIMES FEET INCHES YARDS MILES METRES METERS KILOMETRES",
            "KILOMETERS POUNDS DOLLARS CENTS SHILLINGS DEGREES PAGES STEPS BEATS WORDS LINES GRAMS OUNCES STONES TONS KNOTS",
            "BUCKS EUROS FRANCS ROUNDS WAYS THINGS KINDS SORTS OTHERS ONES GLASSES DRINKS BEERS SHOTS QUESTIONS PEOPLE",
            "PERSONS HANDS FINGERS EYES LEGS ARMS FACES VOICES HEADS NIGHTS MORNINGS AFTERNOONS EVENINGS GENERATIONS",
            "PERCENT GALLONS LITRES LITERS BLOCKS PLACES PIECES PAIRS HALVES QUARTERS SIDES HUNDREDS THOUSANDS MILLIONS",
            "CUPS COFFEES SUGARS BLOWS KNOCKS FLASHES RINGS TURNS CHANCES REASONS SENTENCES STRIKES ACRES ROWS",
            "YARDAGE STOREYS STORIES FLOORS MEN WOMEN CENTURIES DECADES ANS JOURS HEURES MOIS SEMAINES FOIS AÑOS DÍAS HORAS MESES VECES PESOS",
            "JAHRES STUNDEN TAGES");

    private static final Set<String> DEFINITE = WordTable.of("THE THOSE THESE ALL HIS HER THEIR MY OUR YOUR ITS BOTH");

    private static final Set<String> ABOUT = WordTable.of(
            "ABOUT SOME NEARLY ALMOST AROUND OVER ROUGHLY MAYBE THAN LEAST ANOTHER FIRST LAST NEXT OTHER MORE EVERY LIKE OR",
            "FEWER UNDER UP");

    /** Words between a number and its noun that tell one thing from another. */
    private static final Set<String> MORE = WordTable.of(
            "MORE OTHER OF HUNDRED THOUSAND MILLION DOZEN OR AND TO BIG SMALL LITTLE NEW OLD EMPTY SEPARATE DIFFERENT");

    /** From here on a count is too exact to be of other things of the same name. */
    private static final int EXACT = 5;

    private static final int MOST = 40;

    private record Count(int number, boolean definite, Passage passage, int from, int to) {}

    @Override
    public void run(Breakdown script, Findings findings) {
        Map<String, List<Count>> byNoun = new HashMap<>();
        for (int i = 0; i < script.count(); i++) {
            if (script.is(i, ElementType.ACTION) || script.is(i, ElementType.DIALOGUE)) {
                read(script.passage(i), byNoun, findings);
            }
        }
    }

    private static void read(Passage passage, Map<String, List<Count>> byNoun, Findings findings) {
        WordList words = passage.words();
        for (int i = 0; i + 1 < words.count(); i++) {
            int number = NumberWords.value(words.upper(i));
            int noun = number > 1 && number < 1000 ? noun(passage, i) : -1;
            if (noun > 0 && !(i > 0 && ABOUT.contains(words.name(i - 1)))) {
                boolean definite = passage.is(ElementType.ACTION)
                        && i > 0
                        && words.touchesNext(i - 1)
                        && DEFINITE.contains(words.name(i - 1));
                Count count = new Count(number, definite, passage, words.from(i), words.to(noun));
                compare(words.name(noun), count, byNoun, findings);
            }
        }
    }

    /** The plural noun behind a number, perhaps with one word between; -1 where there is none. */
    private static int noun(Passage passage, int number) {
        WordList words = passage.words();
        for (int i = number + 1; i < Math.min(words.count(), number + 3); i++) {
            String word = words.name(i);
            boolean lower = Letters.isLower(passage.text().charAt(words.from(i)));
            if (!words.touchesNext(i - 1) || !lower) {
                return -1;
            }
            if (word.length() > 3 && word.endsWith("S") && !word.endsWith("SS") && !words.isPossessive(i)) {
                return MEASURES.contains(word) || word.indexOf('-') > 0 ? -1 : i;
            }
            if (MORE.contains(word) || NumberWords.value(word) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static void compare(String noun, Count count, Map<String, List<Count>> byNoun, Findings findings) {
        List<Count> before = byNoun.computeIfAbsent(noun, any -> new ArrayList<>());
        Count other = null;
        for (Count one : before) {
            if (one.number == count.number) {
                other = null;
                break;
            }
            boolean exact = one.number >= EXACT && count.number >= EXACT;
            other = other == null && (exact || count.definite) ? one : other;
        }
        if (other != null) {
            report(count, other, findings);
        } else if (before.size() < MOST) {
            before.add(count);
        }
    }

    private static void report(Count count, Count other, Findings findings) {
        Passage passage = count.passage;
        Finding.Place place = findings.place(other.passage.source(other.from), other.passage.sourceEnd(other.to));
        String said = passage.text().substring(count.from, count.to).replace('\n', ' ');
        String explanation = "\"" + said + "\" here, \""
                + other.passage.text().substring(other.from, other.to).replace('\n', ' ') + "\" in line " + place.line()
                + ". Are they the same?";
        int[] range = {passage.source(count.from), passage.sourceEnd(count.to)};
        findings.add(Kind.CONTRADICTING_NUMBER, range, explanation, List.of(place), null);
    }
}
