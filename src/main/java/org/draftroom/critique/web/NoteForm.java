package org.draftroom.critique.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.critique.Critiques;
import org.draftroom.critique.Note;
import org.draftroom.critique.NoteState;
import org.draftroom.critique.notes.ScriptNotes;
import org.draftroom.web.CurrentPerson;

/** What the writer makes of a note: done, dismissed, open again. */
@Path("/notes/{id}/state")
public class NoteForm {

    private static final int UNPROCESSABLE = 422;

    private final Critiques critiques;
    private final ScriptNotes notes;
    private final CurrentPerson person;

    NoteForm(Critiques critiques, ScriptNotes notes, CurrentPerson person) {
        this.critiques = critiques;
        this.notes = notes;
        this.person = person;
    }

    @POST
    public Response mark(
            UUID id,
            @FormParam("state") @DefaultValue("") String state,
            @HeaderParam("HX-Request") @DefaultValue("false") boolean fragment) {
        Note note = critiques.findNote(id, person.id()).orElseThrow(NotFoundException::new);
        Optional<NoteState> wanted = NoteState.of(state);
        if (wanted.isEmpty()) {
            return Response.status(UNPROCESSABLE).build();
        }
        critiques.mark(note, wanted.get());
        critiques
                .find(note.critique(), person.id())
                .ifPresent(of -> notes.tell(of.script(), note.id(), wanted.get(), person.id()));
        return fragment
                ? Response.noContent().build()
                : Response.seeOther(URI.create("/critiques/" + note.critique())).build();
    }
}
