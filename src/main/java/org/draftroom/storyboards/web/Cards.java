package org.draftroom.storyboards.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.storyboards.CardMarks;
import org.draftroom.storyboards.CardMarks.Mark;
import org.draftroom.storyboards.OpenBoard;

/** Puts the cards of a board together, with what every feature knows of its panels. */
@ApplicationScoped
class Cards {

    private final List<CardMarks> marks;

    Cards(@All List<CardMarks> marks) {
        this.marks =
                marks.stream().sorted(Comparator.comparingInt(CardMarks::place)).toList();
    }

    List<Card> of(OpenBoard board) {
        List<Map<UUID, List<Mark>>> known =
                marks.stream().map(each -> each.of(board)).toList();
        return board.panels().stream()
                .map(panel -> Card.of(panel, marks(known, panel.id())))
                .toList();
    }

    private static List<Mark> marks(List<Map<UUID, List<Mark>>> known, UUID panel) {
        List<Mark> of = new ArrayList<>();
        known.forEach(each -> of.addAll(each.getOrDefault(panel, List.of())));
        return of;
    }
}
