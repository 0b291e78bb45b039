package org.draftroom.screenplay.checks;

/** How many letters two words differ by: changed, left out, put in, or two neighbours swapped. */
final class NameDistance {

    private static final int LONG = 8;

    private NameDistance() {}

    /** Whether one word can be a slip for the other: one letter, two in long words, only a swap in words of three. */
    static boolean isNear(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (longest <= 3) {
            return longest == 3 && isSlip(a, b);
        }
        int limit = longest >= LONG ? 2 : 1;
        return between(a, b, limit) <= limit;
    }

    /** The distance, or {@code limit + 1} where it is more than the limit. */
    static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] older = new int[b.length() + 1];
        int[] old = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            old[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cell(a, b, i, j, new int[][] {older, old, row});
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = older;
            older = old;
            old = row;
            row = free;
        }
        return Math.min(old[b.length()], limit + 1);
    }

    private static int cell(String a, String b, int i, int j, int[][] rows) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(rows[1][j - 1] + (same ? 0 : 1), Math.min(rows[1][j], rows[2][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[0][j - 2] + 1) : least;
    }

    /** Whether two words differ by nothing but two neighbours swapped, or a letter doubled. */
    private static boolean isSlip(String a, String b) {
        if (a.length() == b.length()) {
            int at = 0;
            while (at < a.length() && a.charAt(at) == b.charAt(at)) {
                at++;
            }
            return at + 1 < a.length()
                    && a.charAt(at) == b.charAt(at + 1)
                    && a.charAt(at + 1) == b.charAt(at)
                    && a.substring(at + 2).equals(b.substring(at + 2));
        }
        return a.length() > b.length() ? doubles(b, a) : doubles(a, b);
    }

    private static boolean doubles(String shorter, String longer) {
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return longer.length() == shorter.length() + 1
                && at > 0
                && longer.charAt(at) == longer.charAt(at - 1)
                && shorter.substring(at).equals(longer.substring(at + 1));
    }
}
