package org.draftroom.accounts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.draftroom.accounts.People;
import org.draftroom.accounts.web.WelcomeForm.Faults;

/** The first visit: whoever comes first becomes the owner. Afterwards this page only leads on. */
@Path("/welcome")
public class Welcome {

    private static final int UNPROCESSABLE = 422;

    private final People people;

    Welcome(People people) {
        this.people = people;
    }

    @CheckedTemplate
    record form(String name, String email, Faults faults) implements TemplateInstance {}

    @GET
    public Response get() {
        return people.ownerExists()
                ? onwards()
                : Response.ok(new form("", "", Faults.NONE)).build();
    }

    @POST
    public Response create(@BeanParam WelcomeForm form) {
        if (people.ownerExists()) {
            return onwards();
        }
        Optional<Faults> faults = form.faults().any();
        if (faults.isPresent()) {
            var again = new form(form.name, form.email, faults.get());
            return Response.status(UNPROCESSABLE).entity(again).build();
        }
        return people.createOwner(form.person()).isPresent() ? signIn() : onwards();
    }

    private static Response onwards() {
        return Response.seeOther(URI.create("/login")).build();
    }

    /** Has the browser post the same form to sign-in. */
    private static Response signIn() {
        return Response.temporaryRedirect(URI.create("/j_security_check")).build();
    }
}
