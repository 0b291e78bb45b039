package org.draftroom.critique.continuity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.draftroom.critique.continuity.Book;
import org.draftroom.critique.continuity.Found;
import org.draftroom.critique.continuity.ledger.Field;
import org.draftroom.critique.continuity.rules.Rule;
import org.draftroom.screenplay.checks.Kind;
import org.draftroom.scripts.CheckedScript;
import org.draftroom.scripts.CheckedScript.Slip;

/** What the checks find of continuity, without what the ledger's rules have found as well. */
final class CheckedSlips {

    private static final Set<Kind> CONTINUITY = EnumSet.of(
            Kind.SPEAKS_BEFORE_ENTERING,
            Kind.SPEAKS_AFTER_LEAVING,
            Kind.SPEAKS_AFTER_DEATH,
            Kind.TIME_BACKWARDS,
            Kind.NO_SCENE_TO_FOLLOW,
            Kind.INT_EXT_CONTRADICTION,
            Kind.CONTRADICTING_AGE,
            Kind.CONTRADICTING_DATE,
            Kind.CONTRADICTING_NUMBER,
            Kind.ONE_SIDED_CALL);

    private CheckedSlips() {}

    static List<Slip> of(CheckedScript checked, Book book) {
        return checked.slips().stream()
                .filter(slip -> CONTINUITY.contains(slip.finding().kind()))
                .filter(slip -> book.found().stream().noneMatch(one -> isSame(slip, one)))
                .filter(slip -> slip.finding().kind() != Kind.TIME_BACKWARDS || !isTimedByHand(slip, book))
                .toList();
    }

    /** When somebody has said when a scene plays, its heading says it no more. */
    private static boolean isTimedByHand(Slip slip, Book book) {
        return book.scenes().stream()
                .filter(scene -> scene.name().equals(slip.scene()))
                .flatMap(scene -> scene.entries().stream())
                .anyMatch(entry -> entry.isByHand() && (entry.field() == Field.DAY || entry.field() == Field.TIME));
    }

    private static boolean isSame(Slip slip, Found found) {
        Rule rule = found.contradiction().rule();
        boolean alike =
                switch (slip.finding().kind()) {
                    case TIME_BACKWARDS -> rule == Rule.TIME_JUMP;
                    case SPEAKS_AFTER_DEATH -> rule == Rule.DEAD_PRESENT;
                    default -> false;
                };
        return alike
                && slip.scene().equals(found.contradiction().second().scene().name());
    }
}
