package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.draftroom.screenplay.Slugline.Piece;

/**
 * Places that headings spell in two ways: with other marks or spaces, shortened, in another order, or a slip away from
 * a place that more headings have. A word that the script knows elsewhere is no slip. An article more or less is none.
 */
final class PlaceSpelling implements Check {

    /** More places than a script has; with more of them no two are compared. */
    private static final int MOST = 1000;

    /** A spelling of a place, or of a part of one, where headings have it. */
    private static final class Spelling {
        private final String shown;
        private final List<String> words = new ArrayList<>();
        private final List<int[]> ranges = new ArrayList<>();
        /** The other places of the first heading that has it. */
        private String beside = "";

        Spelling(String shown) {
            this.shown = shown;
            WordList list = new WordList(Letters.upper(shown));
            for (int i = 0; i < list.count(); i++) {
                words.add(PlaceWords.writtenOut(list.word(i).replace('’', '\'')));
            }
        }
    }

    @Override
    public void run(Breakdown script, Findings findings) {
        Map<String, Spelling> places = new LinkedHashMap<>();
        Map<String, Spelling> pieces = new LinkedHashMap<>();
        for (Sheet sheet : script.sheets()) {
            if (sheet.isScene() && !sheet.slug().places().isEmpty()) {
                List<Piece> all = sheet.slug().places();
                Piece last = all.get(all.size() - 1);
                String whole = sheet.slug().text().substring(all.get(0).from(), last.to());
                add(places, whole, sheet, new int[] {all.get(0).from(), last.to()});
                for (Piece piece : all) {
                    Spelling spelling = add(pieces, piece.text(), sheet, new int[] {piece.from(), piece.to()});
                    spelling.beside = spelling.ranges.size() > 1 ? spelling.beside : beside(whole, piece.text());
                }
            }
        }
        Set<Integer> reported = new HashSet<>();
        alike(places, script, reported, findings);
        alike(pieces, script, reported, findings);
        if (pieces.size() <= MOST) {
            slips(new ArrayList<>(pieces.values()), script, reported, findings);
        }
    }

    private static String beside(String whole, String piece) {
        return Letters.joined(Letters.upper(whole.replace(piece, "")));
    }

    private static Spelling add(Map<String, Spelling> spellings, String text, Sheet sheet, int[] piece) {
        String key = Letters.upper(text.replace('ß', 'ẞ')).replace('’', '\'');
        Spelling spelling = spellings.computeIfAbsent(key, any -> new Spelling(text));
        spelling.ranges.add(
                new int[] {sheet.heading().source(piece[0]), sheet.heading().sourceEnd(piece[1])});
        return spelling;
    }

    /** Spellings with the same letters, or the same words in another order. */
    private static void alike(
            Map<String, Spelling> spellings, Breakdown script, Set<Integer> reported, Findings findings) {
        Map<String, Spelling> byLetters = new HashMap<>();
        for (Spelling spelling : spellings.values()) {
            String letters = Letters.joined(String.join("", spelling.words));
            Spelling other = byLetters.get(letters);
            if (other == null || other.ranges.size() < spelling.ranges.size()) {
                byLetters.put(letters, spelling);
            }
        }
        for (Spelling spelling : spellings.values()) {
            Spelling common = byLetters.get(Letters.joined(String.join("", spelling.words)));
            if (common != spelling && !script.known().hasPlace(spelling.shown)) {
                report(spelling, common, reported, findings);
            }
        }
    }

    private static void slips(List<Spelling> pieces, Breakdown script, Set<Integer> reported, Findings findings) {
        Map<String, Integer> headings = new HashMap<>();
        for (Spelling spelling : pieces) {
            for (String word : spelling.words) {
                headings.merge(word, spelling.ranges.size(), Integer::sum);
            }
        }
        for (Spelling rare : pieces) {
            Spelling best = null;
            for (Spelling other : pieces) {
                boolean likelier = best == null || other.ranges.size() > best.ranges.size();
                if (likelier && other != rare && isSlip(rare, other, script, headings)) {
                    best = other;
                }
            }
            if (best != null && !script.known().hasPlace(rare.shown)) {
                report(rare, best, reported, findings);
            }
        }
    }

    private static boolean isSlip(Spelling rare, Spelling common, Breakdown script, Map<String, Integer> headings) {
        if (rare.words.size() != common.words.size() || rare.ranges.size() > common.ranges.size()) {
            return false;
        }
        int differs = -1;
        for (int i = 0; i < rare.words.size(); i++) {
            if (!rare.words.get(i).equals(common.words.get(i))) {
                if (differs >= 0) {
                    return false;
                }
                differs = i;
            }
        }
        boolean later = rare.ranges.size() == 1
                && common.ranges.size() == 1
                && rare.ranges.get(0)[0] > common.ranges.get(0)[0]
                && (rare.words.size() > 1 || !rare.beside.isEmpty() && rare.beside.equals(common.beside));
        return differs >= 0 && isSlip(rare.words.get(differs), common.words.get(differs), script, headings, later);
    }

    private static boolean isSlip(
            String rare, String common, Breakdown script, Map<String, Integer> headings, boolean later) {
        if (common.equals(rare + "'S")) {
            return headings.get(rare) < headings.get(common);
        }
        return NameDistance.isNear(rare, common)
                && !isPlural(rare, common)
                && !isPlural(common, rare)
                && !Letters.hasDigit(rare + common)
                && !NameWords.NUMBERS.contains(rare)
                && !isKnown(rare, script)
                && (later && rare.length() > 4 || headings.get(rare) < headings.get(common) || isKnown(common, script));
    }

    private static boolean isPlural(String plural, String word) {
        return plural.equals(word + "S") && !word.endsWith("S");
    }

    private static boolean isKnown(String word, Breakdown script) {
        String name = word.endsWith("'S") ? word.substring(0, word.length() - 2) : word;
        return script.mentions().isSaid(name)
                || script.cast().named(name) != null
                || script.cast().part(name) != null;
    }

    private static void report(Spelling rare, Spelling common, Set<Integer> reported, Findings findings) {
        int[] first = common.ranges.get(0);
        Finding.Place place = findings.place(first[0], first[1]);
        String explanation =
                findings.words().placeSpelled(rare.shown, common.shown, common.ranges.size(), place.line());
        for (int[] range : rare.ranges) {
            if (reported.add(range[0])) {
                Fix fix = Fix.of(findings.words().changeTo(common.shown), range[0], range[1], common.shown);
                findings.add(Kind.PLACE_SPELLING, range, explanation, List.of(place), fix);
            }
        }
    }
}
