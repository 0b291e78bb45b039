package org.draftroom.screenplay.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Notes that switch checks off: {@code [[check off: near_miss_name]]}, several kinds parted by commas, or
 * {@code [[check off]]} for all. Such a note holds for the scene it stands in; before the first heading, for the script.
 * {@code [[check off: near_miss_name "JHON"]]} switches off the findings of these words, where the note stands.
 */
final class Silence {

    private static final String MARK = "check off";
    private static final int ALL = -1;

    /** For each sheet, where it starts and a bit for each kind that is off. */
    private final int[] starts;

    private final int[] off;

    /** What is off by its words: the sheet, and the finding as a note names it. */
    private final Set<String> named = new HashSet<>();

    Silence(Breakdown script) {
        int count = script.sheets().size();
        this.starts = new int[count];
        this.off = new int[count];
        for (Sheet sheet : script.sheets()) {
            starts[sheet.index()] = sheet.scene() == null ? 0 : sheet.scene().from();
            for (int i = Math.max(0, sheet.first()); i < sheet.end(); i++) {
                for (String note : script.passage(i).element().notes()) {
                    read(Letters.lower(note), sheet.index());
                }
            }
        }
    }

    private void read(String note, int sheet) {
        if (!note.startsWith(MARK)) {
            return;
        }
        int at = MARK.length();
        if (Words.isEmpty(note, at)) {
            off[sheet] = ALL;
        }
        while (at < note.length()) {
            int quote = Words.quoteMark(note, at);
            List<Kind> kinds = kinds(note.substring(at, quote));
            at = Words.quoteMark(note, quote + 1) + 1;
            if (quote + 1 < at && !kinds.isEmpty()) {
                Kind last = kinds.remove(kinds.size() - 1);
                named.add(key(sheet, last, note.substring(quote + 1, at - 1)));
            }
            for (Kind kind : kinds) {
                off[sheet] |= 1 << kind.ordinal();
            }
        }
    }

    private static List<Kind> kinds(String codes) {
        List<Kind> kinds = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(codes, " :,;\n");
        while (each.hasMoreTokens()) {
            String code = each.nextToken();
            for (Kind kind : Kind.values()) {
                if (kind.code().equals(code)) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /** Whether a finding of a kind with these words is switched off at a source offset. */
    boolean covers(Kind kind, int at, String quote) {
        int found = Arrays.binarySearch(starts, 1, starts.length, at);
        int sheet = found >= 0 ? found : -found - 2;
        return ((off[0] | off[sheet]) & 1 << kind.ordinal()) != 0
                || !named.isEmpty() && named.contains(key(sheet, kind, quote));
    }

    private static String key(int sheet, Kind kind, String quote) {
        return sheet + Words.named(kind, Letters.lower(quote));
    }
}
