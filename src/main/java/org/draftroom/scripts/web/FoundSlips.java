package org.draftroom.scripts.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.screenplay.checks.Severity;
import org.draftroom.scripts.CheckedScript;
import org.draftroom.scripts.CheckedScript.Slip;

/**
 * What the checks found, as its page shows it.
 *
 * @param version the version that was checked
 * @param all how many findings there are, of all kinds
 * @param known how many of them are looked into: fewer where they are very many
 * @param listed how many of those are shown
 * @param kinds how many kinds of slip were looked for
 * @param query what is shown, as part of an address
 * @param shown the kinds that are shown and have findings, the heaviest first
 * @param choices what can be shown instead
 * @param strip where in the script the shown ones lie
 */
public record FoundSlips(
        int version,
        int all,
        int known,
        int listed,
        int kinds,
        String query,
        List<OfKind> shown,
        List<Choice> choices,
        PageStrip strip) {

    /** The findings of a kind, by place. */
    public record OfKind(Kind kind, List<Slip> slips) {}

    /**
     * A choice of what is shown.
     *
     * @param kind of which kind; null where it is of several
     * @param severity of which severity; null where it is of one kind or of all
     * @param address what the address ends in
     * @param wide whether it stands for several kinds
     */
    public record Choice(Kind kind, Severity severity, int count, String address, boolean wide, boolean chosen) {}

    static FoundSlips of(CheckedScript checked, ShownKinds wanted) {
        List<OfKind> all = byKind(checked.slips());
        List<OfKind> shown =
                all.stream().filter(each -> wanted.includes(each.kind())).toList();
        List<Slip> slips = shown.stream().flatMap(each -> each.slips().stream()).toList();
        PageStrip strip = PageStrip.of(checked.pages(), slips);
        return new FoundSlips(
                checked.version(),
                checked.count(),
                checked.slips().size(),
                slips.size(),
                Kind.values().length,
                wanted.query(),
                shown,
                choices(all, wanted),
                strip);
    }

    private static List<OfKind> byKind(List<Slip> slips) {
        Map<Kind, List<Slip>> byKind = slips.stream()
                .collect(Collectors.groupingBy(slip -> slip.finding().kind()));
        return byKind.entrySet().stream()
                .map(entry -> new OfKind(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((OfKind each) -> each.kind().severity())
                        .thenComparing(OfKind::kind))
                .toList();
    }

    private static List<Choice> choices(List<OfKind> all, ShownKinds wanted) {
        List<Choice> choices = new ArrayList<>();
        boolean everything = wanted.kind().isEmpty() && wanted.severity().isEmpty();
        choices.add(new Choice(null, null, count(all), "", true, everything));
        for (Severity severity : Severity.values()) {
            List<OfKind> of = all.stream()
                    .filter(each -> each.kind().severity() == severity)
                    .toList();
            if (!of.isEmpty()) {
                boolean chosen = wanted.kind().isEmpty()
                        && wanted.severity().filter(severity::equals).isPresent();
                choices.add(new Choice(null, severity, count(of), "?severity=" + severity.code(), true, chosen));
            }
            of.forEach(each -> choices.add(choice(each, wanted)));
        }
        return choices;
    }

    private static Choice choice(OfKind each, ShownKinds wanted) {
        Kind kind = each.kind();
        boolean chosen = wanted.kind().filter(kind::equals).isPresent();
        return new Choice(kind, null, each.slips().size(), "?kind=" + kind.code(), false, chosen);
    }

    private static int count(List<OfKind> kinds) {
        return kinds.stream().mapToInt(each -> each.slips().size()).sum();
    }
}
