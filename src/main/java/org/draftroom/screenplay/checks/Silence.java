package org.draftroom.screenplay.checks;

import java.util.Arrays;
import java.util.StringTokenizer;

/**
 * Notes that switch checks off: {@code [[check off: near_miss_name]]}, several kinds parted by commas, or
 * {@code [[check off]]} for all. A note holds for the scene it stands in; before the first heading, for the script.
 */
final class Silence {

    private static final String MARK = "check off";
    private static final int ALL = -1;

    /** For each sheet, where it starts and a bit for each kind that is off. */
    private final int[] starts;

    private final int[] off;

    Silence(Breakdown script) {
        int count = script.sheets().size();
        this.starts = new int[count];
        this.off = new int[count];
        for (Sheet sheet : script.sheets()) {
            starts[sheet.index()] = sheet.scene() == null ? 0 : sheet.scene().from();
            for (int i = Math.max(0, sheet.first()); i < sheet.end(); i++) {
                for (String note : script.passage(i).element().notes()) {
                    off[sheet.index()] |= kinds(Letters.lower(note));
                }
            }
        }
    }

    private static int kinds(String note) {
        if (!note.startsWith(MARK)) {
            return 0;
        }
        StringTokenizer codes = new StringTokenizer(note.substring(MARK.length()), " :,;\n");
        int kinds = codes.hasMoreTokens() ? 0 : ALL;
        while (codes.hasMoreTokens()) {
            String code = codes.nextToken();
            for (Kind kind : Kind.values()) {
                kinds |= kind.code().equals(code) ? 1 << kind.ordinal() : 0;
            }
        }
        return kinds;
    }

    /** Whether findings of a kind are switched off at a source offset. */
    boolean covers(Kind kind, int at) {
        int found = Arrays.binarySearch(starts, 1, starts.length, at);
        int sheet = found >= 0 ? found : -found - 2;
        return ((off[0] | off[sheet]) & 1 << kind.ordinal()) != 0;
    }
}
