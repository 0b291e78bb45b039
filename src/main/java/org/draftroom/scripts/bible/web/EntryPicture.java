package org.draftroom.scripts.bible.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.scripts.bible.Entry;
import org.draftroom.support.images.Pictures;

/** The picture of an entry, to those who may see the project. */
@Path("/projects/{project}/bible/{entry:[0-9a-f-]{36}}/picture")
public class EntryPicture {

    private final BibleDesk desk;
    private final Pictures pictures;

    EntryPicture(BibleDesk desk, Pictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @GET
    public Response whole(UUID project, UUID entry) {
        return answer(id(project, entry).flatMap(id -> pictures.find(project, id)));
    }

    @GET
    @Path("thumbnail")
    public Response thumbnail(UUID project, UUID entry) {
        return answer(id(project, entry).flatMap(id -> pictures.thumbnail(project, id)));
    }

    private Optional<UUID> id(UUID project, UUID entry) {
        Entry found = desk.entry(project, entry);
        return found.picture();
    }

    private static Response answer(Optional<Pictures.File> file) {
        return file.map(picture -> Response.ok(picture.content(), picture.mediaType())
                        .header("Content-Disposition", "inline")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .build())
                .orElseThrow(NotFoundException::new);
    }
}
