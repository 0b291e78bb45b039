package org.draftroom.storyboards.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.draftroom.ollama.reading.AskingWords;
import org.draftroom.ollama.reading.Following;
import org.draftroom.storyboards.PanelVersion;
import org.draftroom.support.jobs.JobRun;

/** How far a board is read: “Reading 7 of 9 panels, 14 s a panel”. The seconds are those that this board's panels took. */
final class BoardProgress implements Following {

    private final JobRun run;
    private final AskingWords asking;
    private final PanelReadingWords words;
    private final List<PanelVersion> versions;
    private final Map<UUID, Making> read = new HashMap<>();
    private int gaps;
    private String trouble = "";

    BoardProgress(
            JobRun run,
            AskingWords asking,
            PanelReadingWords words,
            Map<UUID, ReadPanel> known,
            List<PanelVersion> versions) {
        this.run = run;
        this.asking = asking;
        this.words = words;
        this.versions = versions;
        versions.stream()
                .map(PanelVersion::id)
                .filter(known::containsKey)
                .forEach(version -> known.get(version).making().ifPresent(making -> read.put(version, making)));
    }

    boolean isRead(UUID version) {
        return read.containsKey(version);
    }

    void begin() {
        trouble = "";
        tell();
    }

    void done(ReadPanel panel) {
        panel.making().ifPresentOrElse(making -> read.put(panel.version(), making), () -> gaps++);
        tell();
    }

    @Override
    public void stage(Stage stage) {
        trouble = stage == Stage.WAITING ? asking.stage(stage) : "";
        tell();
    }

    @Override
    public void text(String piece) {}

    @Override
    public void again() {}

    @Override
    public void away() {
        trouble = asking.away();
        tell();
    }

    private void tell() {
        int done = read.size() + gaps;
        int all = versions.size();
        String line = words.progress(Math.min(done + 1, all), all, seconds().orElse(0));
        run.progress(
                all == 0 ? 0 : Math.min(990, 1000 * done / all), trouble.isEmpty() ? line : trouble + " · " + line);
    }

    private OptionalInt seconds() {
        double mean =
                read.values().stream().mapToLong(Making::totalMillis).average().orElse(0);
        return mean > 0 ? OptionalInt.of((int) Math.max(1, Math.round(mean / 1000))) : OptionalInt.empty();
    }
}
