package org.draftroom.screenplay.fdx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.draftroom.screenplay.revisions.Alignment;

/** How two texts differ line by line: {@code -} before a line that went, {@code +} before one that came. */
final class LineDifference {

    private LineDifference() {}

    static List<String> of(List<String> before, List<String> after) {
        Map<String, Integer> codes = new HashMap<>();
        int[] partners = Alignment.partners(codes(before, codes), codes(after, codes));
        List<String> differences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= after.size(); at++) {
            int partner = at == after.size() ? before.size() : partners[at];
            if (partner < 0) {
                continue;
            }
            before.subList(from, partner).forEach(line -> differences.add("-" + line));
            int start = at;
            while (start > 0 && partners[start - 1] < 0) {
                start--;
            }
            after.subList(start, at).forEach(line -> differences.add("+" + line));
            from = partner + 1;
        }
        return differences;
    }

    private static int[] codes(List<String> lines, Map<String, Integer> codes) {
        return lines.stream()
                .mapToInt(line -> codes.computeIfAbsent(line, fresh -> codes.size()))
                .toArray();
    }
}
