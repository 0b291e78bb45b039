package org.draftroom.screenplay.printed;

import java.util.ArrayList;
import java.util.List;

/** Divides a line where it has room for more than a space between sentences. */
final class Pieces {

    private Pieces() {}

    /** Where the pieces of a line are that are parted by at least this length: from and to, without spaces around. */
    static List<int[]> of(PrintedLine line, int apart) {
        List<int[]> pieces = new ArrayList<>();
        int from = line.indent();
        int end = from;
        for (int i = from; i < line.text().length(); i++) {
            if (line.text().charAt(i) == ' ') {
                continue;
            }
            if (end > from && line.lefts()[i] - line.rights()[end - 1] >= apart) {
                pieces.add(new int[] {from, end});
                from = i;
            }
            end = i + 1;
        }
        pieces.add(new int[] {from, end});
        return pieces;
    }
}
