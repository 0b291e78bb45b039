package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.ollama.reading.Answers;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Reader;
import org.draftroom.ollama.reading.Step;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.Panel;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.PanelLook.Asking;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/**
 * Reads every panel of a board whose latest version isn't read. What is read is kept a panel at a time, so that a run that
 * was let go or cut off goes on at the first panel that isn't.
 */
@ApplicationScoped
class BoardReadingJob implements JobRunner {

    static final String KIND = "board-reading";

    private static final int FIRST = 1;

    private final Panels panels;
    private final ScriptOfBoard scripts;
    private final Ensemble ensemble;
    private final PanelDesk desk;
    private final PanelReadings readings;
    private final Reader reader;
    private final Answers answers;
    private final AskingWords asking;
    private final PanelReadingWords words;

    BoardReadingJob(
            Panels panels,
            ScriptOfBoard scripts,
            Ensemble ensemble,
            PanelDesk desk,
            PanelReadings readings,
            Reader reader,
            Answers answers,
            AskingWords asking,
            PanelReadingWords words) {
        this.panels = panels;
        this.scripts = scripts;
        this.ensemble = ensemble;
        this.desk = desk;
        this.readings = readings;
        this.reader = reader;
        this.answers = answers;
        this.asking = asking;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isYielding() {
        return true;
    }

    @Override
    public void run(JobRun run) throws Failed {
        UUID board = UUID.fromString(run.payload());
        Optional<Script> script = scripts.of(board, run.job().person());
        if (script.isPresent()) {
            answers.prune(script.get().id());
            read(run, script.get(), board);
        }
    }

    /** Panels that come onto the board meanwhile are read by the next one. */
    private void read(JobRun run, Script script, UUID board) throws Failed {
        List<PanelVersion> versions =
                panels.of(board).stream().map(Panel::shown).toList();
        People people = ensemble.of(script);
        BoardProgress progress = new BoardProgress(run, asking, words, readings.ofBoard(board), versions);
        int gaps = 0;
        for (PanelVersion version : versions) {
            if (!progress.isRead(version.id())) {
                progress.begin();
                PanelDesk.Order order = new PanelDesk.Order(version, people, FIRST);
                gaps += desk.read(order, run.job().person(), put(run, script, progress)) ? 0 : 1;
                progress.done(readings.of(version.id()));
            }
        }
        if (gaps > 0) {
            throw new Failed(words.gaps(gaps, versions.size()));
        }
    }

    private Asking put(JobRun run, Script script, BoardProgress progress) {
        return new Asking() {
            @Override
            public <T> Read<T> put(Step<T> step, int number) throws Failed {
                return reader.ask(run, script.id(), step, progress);
            }
        };
    }
}
