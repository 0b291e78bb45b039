package org.draftroom.storyboards.findings.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.scripts.Scripts;
import org.draftroom.storyboards.CardMarks;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.findings.SceneFound;
import org.draftroom.web.CurrentPerson;

/** How many findings a panel has, beside its number. */
@RequestScoped
class FindingMarks implements CardMarks {

    private static final int AFTER_THE_SIZE = 10;

    private final Scripts scripts;
    private final FindingsDesk desk;
    private final FindingsWords words;
    private final CurrentPerson person;

    FindingMarks(Scripts scripts, FindingsDesk desk, FindingsWords words, CurrentPerson person) {
        this.scripts = scripts;
        this.desk = desk;
        this.words = words;
        this.person = person;
    }

    @Override
    public int place() {
        return AFTER_THE_SIZE;
    }

    @Override
    public Map<UUID, List<Mark>> of(OpenBoard board) {
        Map<UUID, Integer> counts = new HashMap<>();
        scripts
                .find(board.board().script(), person.id())
                .map(script -> desk.held(board, script).scenes())
                .orElse(List.of())
                .stream()
                .map(SceneFound::findings)
                .flatMap(List::stream)
                .forEach(finding -> counts.merge(finding.panel(), 1, Integer::sum));
        Map<UUID, List<Mark>> marks = new HashMap<>();
        counts.forEach((panel, count) -> marks.put(panel, List.of(new Mark(words.marks(count), Tone.RED))));
        return marks;
    }
}
