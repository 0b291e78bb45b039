package org.draftroom.storyboards.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.draftroom.storyboards.CardMarks;
import org.draftroom.storyboards.OpenBoard;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.ReadPanel;
import org.draftroom.storyboards.reading.terms.Framing;
import org.draftroom.storyboards.reading.terms.ShotSize;

/** The size of the shot beside a panel's number; over the shoulder counts for more. */
@ApplicationScoped
class SizeMarks implements CardMarks {

    private final PanelReadings readings;
    private final SectionWords words;

    SizeMarks(PanelReadings readings, SectionWords words) {
        this.readings = readings;
        this.words = words;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public Map<UUID, List<Mark>> of(OpenBoard board) {
        Map<UUID, ReadPanel> known = readings.ofBoard(board.board().id());
        Map<UUID, List<Mark>> marks = new HashMap<>();
        for (OpenPanel panel : board.panels()) {
            ReadPanel read = known.get(panel.panel().shown().id());
            if (read != null) {
                mark(read, panel.id(), marks);
            }
        }
        return marks;
    }

    private void mark(ReadPanel read, UUID panel, Map<UUID, List<Mark>> marks) {
        if (read.reading().framing().is(Framing.OVER_THE_SHOULDER)) {
            marks.put(panel, List.of(new Mark(words.overTheShoulder(), Tone.PLAIN)));
            return;
        }
        read.reading()
                .size()
                .value()
                .map(ShotSize::abbreviation)
                .ifPresent(size -> marks.put(panel, List.of(new Mark(size, Tone.PLAIN))));
    }
}
