package org.draftroom.scripts.comments.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.Anchor;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.ScriptLog;
import org.draftroom.scripts.Scripts;
import org.draftroom.scripts.comments.Comments;
import org.draftroom.scripts.comments.Placed;
import org.draftroom.web.CurrentPerson;

/** The comments on a script: where they are in a version of it, and what somebody says next. */
@Path("/scripts/{id}/comments")
public class CommentsResource {

    private static final int UNPROCESSABLE = 422;

    private final Scripts scripts;
    private final ScriptLog log;
    private final Comments comments;
    private final CurrentPerson person;
    private final CommentsWords words;

    CommentsResource(Scripts scripts, ScriptLog log, Comments comments, CurrentPerson person, CommentsWords words) {
        this.scripts = scripts;
        this.log = log;
        this.comments = comments;
        this.person = person;
        this.words = words;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<ShownThread> get(@PathParam("id") UUID id, @QueryParam("version") int version) {
        Script script = scripts.find(id, person.id()).orElseThrow(NotFoundException::new);
        if (version < 0 || version > script.version()) {
            throw new NotFoundException();
        }
        return Placed.at(log, id, version, comments.of(id)).stream()
                .map(ShownThread::of)
                .toList();
    }

    @POST
    @Path("{thread}")
    public Response begin(
            @PathParam("id") UUID id,
            @PathParam("thread") UUID thread,
            @BeanParam CommentForm form,
            @FormParam("version") int version,
            @FormParam("from") int from,
            @FormParam("to") int to) {
        Script script = script(id);
        if (!form.fault(words).isEmpty()) {
            return refused(form.fault(words));
        }
        if (version < 0 || version > script.version()) {
            throw new NotFoundException();
        }
        String text = log.text(id, version);
        if (from < 0 || to <= from || to > text.length()) {
            return refused(words.noPassage());
        }
        Anchor anchor = new Anchor(version, from, to, text.substring(from, to));
        comments.begin(id, thread, anchor, form.by(person.id()));
        return Response.noContent().build();
    }

    @POST
    @Path("{thread}/answers")
    public Response answer(@PathParam("id") UUID id, @PathParam("thread") UUID thread, @BeanParam CommentForm form) {
        script(id);
        return form.fault(words).isEmpty()
                ? done(comments.answer(id, thread, form.by(person.id())))
                : refused(form.fault(words));
    }

    @POST
    @Path("{thread}/edits")
    public Response edit(@PathParam("id") UUID id, @BeanParam CommentForm form) {
        script(id);
        return form.fault(words).isEmpty() ? done(comments.edit(id, form.by(person.id()))) : refused(form.fault(words));
    }

    @POST
    @Path("{thread}/deletions")
    public Response delete(@PathParam("id") UUID id, @FormParam("comment") UUID comment) {
        script(id);
        return done(comments.delete(id, comment, person.id()));
    }

    @POST
    @Path("{thread}/resolution")
    public Response resolve(
            @PathParam("id") UUID id,
            @PathParam("thread") UUID thread,
            @FormParam("resolved") @DefaultValue("true") boolean resolved) {
        script(id);
        return done(comments.resolve(id, thread, person.id(), resolved));
    }

    /** The script, if the person may comment on it. */
    private Script script(UUID id) {
        return scripts.find(id, person.id())
                .filter(script -> script.role().mayComment())
                .orElseThrow(NotFoundException::new);
    }

    private static Response done(boolean done) {
        if (!done) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    private static Response refused(String fault) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .entity(fault)
                .build();
    }
}
