package org.draftroom.screenplay.checks;

import java.util.Set;

/** Words around counts; a language is a few words more in each table. */
final class CountWords {

    /** What is measured, so that two numbers of it say nothing of one thing. */
    static final Set<String> MEASURES = WordTable.of(
            "YEARS MONTHS WEEKS DAYS HOURS MINUTES SECONDS MOMENTS TIMES FEET INCHES YARDS MILES METRES METERS KILOMETRES",
            "KILOMETERS SHILLINGS DEGREES PAGES STEPS BEATS WORDS LINES GRAMS OUNCES STONES TONS KNOTS",
            "ROUNDS WAYS THINGS KINDS SORTS OTHERS ONES QUESTIONS PEOPLE CENTS",
            "PERSONS HANDS FINGERS FACES VOICES NIGHTS MORNINGS AFTERNOONS EVENINGS GENERATIONS",
            "PERCENT GALLONS LITRES LITERS BLOCKS PLACES PIECES PAIRS HALVES QUARTERS SIDES HUNDREDS THOUSANDS MILLIONS",
            "BLOWS KNOCKS FLASHES RINGS TURNS CHANCES REASONS SENTENCES STRIKES ACRES ROWS",
            "YARDAGE STOREYS STORIES FLOORS MEN WOMEN CENTURIES DECADES ANS JOURS HEURES MOIS SEMAINES FOIS AÑOS DÍAS",
            "HORAS MESES VECES JAHRE JAHREN JAHRES STUNDEN TAGES");

    /** What is poured and served: counted only where a word tells which. */
    static final Set<String> SERVINGS = WordTable.of("GLASSES DRINKS BEERS SHOTS CUPS COFFEES SUGARS");

    /** Counted only where it is known which: those thirty thousand dollars. */
    static final Set<String> MONEY = WordTable.of("DOLLARS POUNDS EUROS FRANCS BUCKS PESOS RUBLES ROUBLES KRONER YEN");

    /** What a body has; more than it can have is counted. */
    static final Set<String> LIMBS = WordTable.of("ARMS LEGS EYES HEADS TENTACLES WINGS");

    static final Set<String> DEFINITE = WordTable.of("THE THOSE THESE ALL HIS HER THEIR MY OUR YOUR ITS BOTH");

    static final Set<String> THOSE = WordTable.of("THOSE THESE ALL");

    static final Set<String> ABOUT = WordTable.of(
            "ABOUT SOME NEARLY ALMOST AROUND OVER ROUGHLY MAYBE THAN LEAST ANOTHER FIRST LAST NEXT OTHER MORE EVERY LIKE OR",
            "FEWER UNDER UP");

    /** Words between a number and its noun that tell one thing from another. */
    static final Set<String> MORE = WordTable.of(
            "MORE OTHER OF HUNDRED THOUSAND MILLION DOZEN OR AND TO BIG SMALL LITTLE NEW OLD EMPTY SEPARATE DIFFERENT");

    /** Before limbs they say that some are used: by six arms. */
    static final Set<String> BY = WordTable.of("BY WITH ON IN");

    static final Set<String> HAND = WordTable.of("HAND ARM FIST");

    static final Set<String> THEM = WordTable.of("THEM US YOU");

    private CountWords() {}
}
