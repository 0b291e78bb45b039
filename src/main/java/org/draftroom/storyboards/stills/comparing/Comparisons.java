package org.draftroom.storyboards.stills.comparing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.draftroom.storyboards.stills.Comparison;
import org.draftroom.storyboards.stills.Mask;
import org.draftroom.support.jobs.Job;
import org.draftroom.support.jobs.JobStatus;
import org.draftroom.support.jobs.Jobs;
import org.draftroom.support.jobs.NewJob;

/** Comparisons of stills: begun, under way, kept. Whoever asks has looked both stills up. */
@ApplicationScoped
public class Comparisons {

    private static final String LANE = "stills";

    private final ComparisonTable table;
    private final StillMasks masks;
    private final Jobs jobs;
    private final ObjectMapper json;

    Comparisons(ComparisonTable table, StillMasks masks, Jobs jobs, ObjectMapper json) {
        this.table = table;
        this.masks = masks;
        this.jobs = jobs;
        this.json = json;
    }

    /** The latest of these two, whether or not masks were changed since. */
    public Optional<Kept> find(Pair pair) {
        return table.find(pair, content(pair, masks.of(pair)).orElse(""));
    }

    /** JPEG: the second in the frame of the first, exposed like it. */
    public Optional<byte[]> laid(Pair pair, String content) {
        return table.laid(pair, content);
    }

    /** PNG: the differences, to lay over the first. */
    public Optional<byte[]> map(Pair pair, String content) {
        return table.map(pair, content);
    }

    /** Has the two compared, unless that is kept or under way already. */
    public void begin(Pair pair, UUID person) {
        if (underWay(pair, person).isEmpty() && find(pair).filter(Kept::current).isEmpty()) {
            jobs.submit(new NewJob(Comparing.KIND, LANE, pair.subject(), person, write(pair)));
        }
    }

    /** The job that compares these two for this person. */
    public Optional<Job> underWay(Pair pair, UUID person) {
        return latest(pair, person).filter(job -> !job.status().hasEnded());
    }

    /** The job that failed to compare them the last time it was tried. */
    public Optional<Job> failed(Pair pair, UUID person) {
        return latest(pair, person).filter(job -> job.status() == JobStatus.FAILED);
    }

    private Optional<Job> latest(Pair pair, UUID person) {
        return jobs.latest(Comparing.KIND, pair.subject(), person);
    }

    /** Of both files, these masks and how it is computed; empty when a still is gone. */
    Optional<String> content(Pair pair, List<Mask> drawn) {
        return table.mark(pair.first())
                .flatMap(first -> table.mark(pair.second()).map(second -> digest(first, second, drawn)));
    }

    private static String digest(String first, String second, List<Mask> drawn) {
        String words = drawn.stream()
                .map(mask -> mask.side() + " " + Corners.write(mask.corners()))
                .sorted()
                .collect(Collectors.joining("\n", Comparison.VERSION + "\n" + first + "\n" + second + "\n", ""));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private String write(Pair pair) {
        try {
            return json.writeValueAsString(pair);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + pair, e);
        }
    }
}
