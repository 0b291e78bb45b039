package org.draftroom.accounts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.draftroom.accounts.People;
import org.draftroom.web.Frame;

/** Sign-in. The form goes to /j_security_check, which leads back to the page that was asked for. */
@Path("/login")
public class Login {

    private final People people;
    private final Frame frame;

    Login(People people, Frame frame) {
        this.people = people;
        this.frame = frame;
    }

    @CheckedTemplate
    record form(Notice notice, int seconds) implements TemplateInstance {}

    /** What the page has to say before it asks. */
    public enum Notice {
        NONE,
        REFUSED,
        WAIT,
        PASSWORD_CHANGED,
        SIGNED_OUT
    }

    @GET
    public Response get(
            @QueryParam("refused") boolean refused, @QueryParam("wait") int wait, @QueryParam("after") String after) {
        if (!people.ownerExists()) {
            return Response.seeOther(URI.create("/welcome")).build();
        }
        if (frame.isSignedIn()) {
            return Response.seeOther(URI.create("/projects")).build();
        }
        return Response.ok(new form(notice(refused, wait, after), wait)).build();
    }

    private static Notice notice(boolean refused, int wait, String after) {
        if (refused) {
            return wait > 0 ? Notice.WAIT : Notice.REFUSED;
        }
        return switch (after == null ? "" : after) {
            case "password" -> Notice.PASSWORD_CHANGED;
            case "logout" -> Notice.SIGNED_OUT;
            default -> Notice.NONE;
        };
    }
}
