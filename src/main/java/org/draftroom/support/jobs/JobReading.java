package org.draftroom.support.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads a job from its tables again and again, and tells what is new each time. */
final class JobReading {

    private final JobTable table;
    private final ObjectMapper json;
    private final JobWords words;
    private final UUID id;
    private long told;
    private Progress last;

    JobReading(JobTable table, ObjectMapper json, JobWords words, UUID id, long since) {
        this.table = table;
        this.json = json;
        this.words = words;
        this.id = id;
        this.told = since;
    }

    /** What happened since the last call, the end included. A job that is no more has ended. */
    List<JobEvent> next() {
        List<JobEvent> events = new ArrayList<>();
        // The row is read before the output: what a job wrote is all there once its row says it has ended.
        Job job = table.find(id).orElse(null);
        if (job == null) {
            return List.of(event("ended", new End(JobStatus.CANCELLED.word(), "")));
        }
        Progress progress = progress(job, table.ahead(id));
        if (!progress.equals(last)) {
            events.add(event("progress", progress));
            last = progress;
        }
        for (JobTable.Output output : table.outputSince(id, told)) {
            told = output.number();
            events.add(event("output", new Text(output.text())));
        }
        if (job.status().hasEnded()) {
            events.add(event("ended", new End(job.status().word(), job.reason())));
        }
        return events;
    }

    private JobEvent event(String name, Record data) {
        try {
            return new JobEvent(told, name, json.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON from " + data, e);
        }
    }

    private Progress progress(Job job, int place) {
        return new Progress(job.status().word(), job.attempt(), place, job.progress(), job.words(place, words));
    }

    private record Progress(String status, int attempt, int place, int permille, String words) {}

    private record Text(String text) {}

    private record End(String status, String reason) {}
}
