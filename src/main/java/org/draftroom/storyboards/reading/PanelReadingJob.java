package org.draftroom.storyboards.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Read;
import org.draftroom.ollama.reading.Reader;
import org.draftroom.ollama.reading.Step;
import org.draftroom.ollama.reading.Turn;
import org.draftroom.scripts.Script;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.storyboards.Panels;
import org.draftroom.storyboards.reading.PanelLook.Asking;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Reads one version of a panel, for someone who waits. */
@ApplicationScoped
class PanelReadingJob implements JobRunner {

    static final String KIND = "panel-reading";

    private final Panels panels;
    private final ScriptOfBoard scripts;
    private final Ensemble ensemble;
    private final PanelDesk desk;
    private final Reader reader;
    private final AskingWords words;

    PanelReadingJob(
            Panels panels, ScriptOfBoard scripts, Ensemble ensemble, PanelDesk desk, Reader reader, AskingWords words) {
        this.panels = panels;
        this.scripts = scripts;
        this.ensemble = ensemble;
        this.desk = desk;
        this.reader = reader;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed {
        UUID person = run.job().person();
        ToRead wanted = ToRead.of(run.payload());
        Optional<PanelVersion> version = panels.findVersion(wanted.version(), person);
        Optional<Script> script = version.flatMap(found -> panels.find(found.panel(), person))
                .flatMap(panel -> scripts.of(panel.board(), person));
        if (script.isEmpty()) {
            return;
        }
        PanelDesk.Order order = new PanelDesk.Order(version.get(), ensemble.of(script.get()), wanted.seed());
        if (!desk.read(order, person, asking(run, script.get()))) {
            throw new Failed(words.unusable());
        }
    }

    /**
     * The payload: which version, and the how-manieth reading of it this is.
     *
     * @param seed from 1
     */
    record ToRead(UUID version, int seed) {

        static ToRead of(String payload) {
            String[] parts = payload.split(" ");
            return new ToRead(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        }

        String payload() {
            return version + " " + seed;
        }
    }

    private Asking asking(JobRun run, Script script) {
        return new Asking() {
            @Override
            public <T> Read<T> put(Step<T> step, int number) throws Failed {
                return reader.ask(run, script.id(), step, new Turn(step.name(), number, PanelLook.MOST));
            }
        };
    }
}
