package org.draftroom.scripts.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.draftroom.scripts.revisions.LockedNumbers;
import org.draftroom.scripts.revisions.ScriptRevision;
import org.draftroom.scripts.revisions.ScriptRevisions;

/** What the editor needs of a script's revisions: the texts are at {@code /scripts/{id}/text}. */
@Path("/scripts/{id}/revisions.json")
public class RevisionsResource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Versions versions;
    private final ScriptRevisions revisions;
    private final LockedNumbers numbers;

    RevisionsResource(Versions versions, ScriptRevisions revisions, LockedNumbers numbers) {
        this.versions = versions;
        this.revisions = revisions;
        this.numbers = numbers;
    }

    /**
     * @param paper the code of the paper's colour
     * @param day on which it began: "24 Nov"
     * @param ended the version at which it was ended, or -1
     */
    public record Entry(String name, String color, String paper, String day, int since, int ended) {}

    /**
     * @param locked whether the scene numbers are
     * @param next the code of the colour that usually follows
     * @param revisions the earliest first
     */
    public record All(boolean locked, String next, List<Entry> revisions) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public All get(UUID id) {
        UUID script = versions.script(id).id();
        List<Entry> entries =
                revisions.list(script).stream().map(RevisionsResource::entry).toList();
        return new All(numbers.isLocked(script), revisions.next(script).code(), entries);
    }

    private static Entry entry(ScriptRevision revision) {
        return new Entry(
                revision.name(),
                revision.color().code(),
                revision.color().paperCode(),
                DAY.format(revision.begunAt().atZone(ZoneId.systemDefault())),
                revision.since(),
                revision.ended().orElse(-1));
    }
}
