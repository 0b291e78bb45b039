package org.draftroom.storyboards.stills.comparing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import net.coobird.thumbnailator.Thumbnails;
import org.draftroom.storyboards.Stills;
import org.draftroom.storyboards.stills.Comparison;
import org.draftroom.storyboards.stills.Mask;
import org.draftroom.storyboards.stills.Plate;
import org.draftroom.storyboards.stills.Registrar;
import org.draftroom.storyboards.stills.Step;
import org.draftroom.support.images.Darkroom;
import org.draftroom.support.jobs.JobRun;
import org.draftroom.support.jobs.JobRunner;

/** Compares two stills and keeps what it came to. Between its steps it lets go when it is cancelled. */
@ApplicationScoped
class Comparing implements JobRunner {

    static final String KIND = "stills";

    /** Larger pictures are read with lines left out; what is measured is half as large. */
    private static final int READ = 2 * Registrar.FINEST;

    private static final double QUALITY = 0.9;

    private final Stills stills;
    private final Darkroom darkroom;
    private final StillMasks masks;
    private final Comparisons comparisons;
    private final ComparisonTable table;
    private final ObjectMapper json;
    private final ComparingWords words;

    Comparing(
            Stills stills,
            Darkroom darkroom,
            StillMasks masks,
            Comparisons comparisons,
            ComparisonTable table,
            ObjectMapper json,
            ComparingWords words) {
        this.stills = stills;
        this.darkroom = darkroom;
        this.masks = masks;
        this.comparisons = comparisons;
        this.table = table;
        this.json = json;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Failed, IOException {
        Pair pair = json.readValue(run.payload(), Pair.class);
        List<Mask> drawn = masks.of(pair);
        String content = comparisons.content(pair, drawn).orElseThrow(() -> new Failed(words.gone()));
        run.progress(0, words.reading());
        Plate first = plate(pair.first(), run);
        Plate second = plate(pair.second(), run);
        Comparison.Result result = Comparison.of(first, second, drawn, step -> say(run, step));
        letGo(run);
        run.progress(950, words.keeping());
        Outcome outcome = Outcome.of(result, first.width(), first.height());
        if (result.comparison().isEmpty()) {
            table.keep(pair, content, outcome, null, null);
        } else {
            Comparison comparison = result.comparison().get();
            table.keep(pair, content, outcome, jpeg(comparison.laid()), Heat.png(comparison));
        }
    }

    private Plate plate(UUID still, JobRun run) throws Failed {
        letGo(run);
        Stills.File file = stills.original(still, run.job().person()).orElseThrow(() -> new Failed(words.gone()));
        return darkroom.look(file.content(), READ, picture -> Plate.of(picture, Registrar.FINEST))
                .orElseThrow(() -> new Failed(words.unreadable()));
    }

    private void say(JobRun run, Step step) {
        letGo(run);
        switch (step) {
            case LANDMARKS -> run.progress(250, words.landmarks());
            case LAYING -> run.progress(550, words.laying());
            case EVENING -> run.progress(750, words.evening());
            case DIFFERENCES -> run.progress(850, words.differences());
        }
    }

    private static void letGo(JobRun run) {
        if (run.cancellation().isCancelled()) {
            throw new CancellationException();
        }
    }

    private static byte[] jpeg(Plate plate) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Thumbnails.of(plate.picture())
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(file);
        return file.toByteArray();
    }
}
