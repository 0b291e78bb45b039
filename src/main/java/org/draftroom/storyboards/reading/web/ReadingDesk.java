package org.draftroom.storyboards.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.draftroom.storyboards.Board;
import org.draftroom.storyboards.BoardReader;
import org.draftroom.storyboards.OpenPanel;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.Correction;
import org.draftroom.storyboards.reading.PanelField;
import org.draftroom.storyboards.reading.PanelOrders;
import org.draftroom.storyboards.reading.PanelReadingWords;
import org.draftroom.storyboards.reading.PanelReadings;
import org.draftroom.storyboards.reading.ReadPanel;
import org.draftroom.storyboards.reading.web.ShownReading.Earlier;
import org.draftroom.storyboards.reading.web.ShownReading.Said;
import org.draftroom.storyboards.reading.web.ShownRow.AsRead;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.Jobs;

/** Puts together what is shown of a reading. */
@ApplicationScoped
class ReadingDesk {

    private final BoardReader boards;
    private final Panels panels;
    private final PanelReadings readings;
    private final PanelOrders orders;
    private final Jobs jobs;
    private final Pieces pieces;
    private final Forms forms;
    private final PanelReadingWords names;

    ReadingDesk(
            BoardReader boards,
            Panels panels,
            PanelReadings readings,
            PanelOrders orders,
            Jobs jobs,
            Pieces pieces,
            Forms forms,
            PanelReadingWords names) {
        this.boards = boards;
        this.panels = panels;
        this.readings = readings;
        this.orders = orders;
        this.jobs = jobs;
        this.pieces = pieces;
        this.forms = forms;
        this.names = names;
    }

    /**
     * Whose form is open, and what stands in it.
     *
     * @param row null for none
     * @param typed null when it is as it was
     * @param fault null when nothing is wrong
     */
    record Open(Row row, Typed typed, Fault fault) {
        static final Open NONE = new Open(null, null, null);
    }

    ShownReading shown(Board board, Panel panel, UUID person, Open open) {
        ReadPanel read = readings.of(panel.shown().id());
        Job job = orders.ofPanel(panel.shown(), person).orElse(null);
        int mine = (int) read.corrections().stream()
                .filter(correction -> correction.by().filter(person::equals).isPresent())
                .count();
        return new ShownReading(
                panel,
                label(board, panel),
                Arrays.stream(Row.values()).map(row -> row(row, read, open)).toList(),
                read.making().orElse(null),
                mine,
                read.corrections().size() - mine,
                job,
                job == null ? "" : jobs.words(job),
                earlier(panel, read),
                board.role().mayWrite());
    }

    private String label(Board board, Panel panel) {
        return boards.open(board)
                .panel(panel.id())
                .map(OpenPanel::label)
                .orElse(panel.shot().number());
    }

    private ShownRow row(Row row, ReadPanel read, Open open) {
        boolean isOpen = row == open.row();
        List<Group> groups = forms.of(row, read.reading());
        List<AsRead> asRead = new ArrayList<>();
        for (PanelField<?> field : row.fields()) {
            read.correction(field)
                    .filter(any -> read.isRead())
                    .ifPresent(any -> asRead.add(new AsRead(
                            field.word(),
                            names.field(field.word()),
                            pieces.value(field, read.asRead().get(field)))));
        }
        boolean isOpenList =
                Pieces.isList(row) && read.reading().get(row.fields().get(0)).isUnsure();
        return new ShownRow(
                row,
                pieces.of(row, read.reading(), read.isRead()),
                isOpen && open.typed() != null ? Retyped.of(groups, open.typed()) : groups,
                asRead,
                isOpenList ? row.fields().get(0).word() : "",
                isOpen && open.fault() != null,
                isOpen,
                isOpen ? open.fault() : null);
    }

    /** What was said of the latest version before this one of which anything was said, and not yet of this one. */
    private Earlier earlier(Panel panel, ReadPanel now) {
        for (PanelVersion version : panels.versions(panel.id())) {
            if (version.number() < panel.shown().number()) {
                List<Said> said = readings.of(version.id()).corrections().stream()
                        .filter(correction -> now.correction(correction.field()).isEmpty())
                        .map(this::said)
                        .toList();
                if (!said.isEmpty()) {
                    return new Earlier(version.number(), said);
                }
            }
        }
        return null;
    }

    private Said said(Correction<?> correction) {
        String field = correction.field().word();
        return new Said(field, names.field(field), pieces.value(correction.field(), correction.seen()));
    }
}
