package org.draftroom.accounts.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.draftroom.accounts.AccountFault;
import org.draftroom.accounts.NewPerson;
import org.draftroom.accounts.Passwords;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.web.CurrentPerson;
import org.draftroom.web.TextSize;
import org.draftroom.web.Theme;

/** A person's own account: name, password, how the desk is lit, signing out. */
@Path("/account")
public class AccountPage {

    private static final int UNPROCESSABLE = 422;
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final People people;
    private final CurrentPerson current;

    AccountPage(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    /**
     * @param saved what was just saved, or nothing
     * @param owner whether it is the account of the owner of this Draftroom
     * @param first whether the password is one that somebody else made
     * @param name as stored, or as typed when it was refused
     */
    @CheckedTemplate
    record page(String email, String name, boolean owner, boolean first, String saved, Faults faults)
            implements TemplateInstance {}

    /** What is wrong with each field; empty where nothing is. */
    public record Faults(Optional<AccountFault> name, Optional<AccountFault> current, Optional<AccountFault> password) {
        static final Faults NONE = new Faults(Optional.empty(), Optional.empty(), Optional.empty());
    }

    @GET
    public TemplateInstance get(@QueryParam("saved") String saved) {
        Person person = current.get();
        return new page(
                person.email(),
                person.name(),
                person.owner(),
                person.firstPassword(),
                saved == null ? "" : saved,
                Faults.NONE);
    }

    @POST
    @Path("name")
    public Response rename(@FormParam("name") String name) {
        Optional<AccountFault> fault = NewPerson.nameFault(name);
        if (fault.isPresent()) {
            return refused(name, new Faults(fault, Optional.empty(), Optional.empty()));
        }
        people.rename(current.id(), name);
        return saved("name");
    }

    @POST
    @Path("password")
    public Response changePassword(
            @FormParam("current") String typed,
            @FormParam("password") String password,
            @Context RoutingContext request) {
        Person person = current.get();
        Faults faults = new Faults(
                Optional.empty(),
                person.hasPassword(typed) ? Optional.empty() : Optional.of(AccountFault.NOT_YOURS),
                typed.equals(password) ? Optional.of(AccountFault.SAME) : Passwords.fault(password));
        if (!faults.equals(Faults.NONE)) {
            return refused(person.name(), faults);
        }
        people.changePassword(person.id(), password);
        FormAuthenticationMechanism.logout(request);
        return Response.seeOther(URI.create("/login?after=password")).build();
    }

    @POST
    @Path("look")
    public Response look(@FormParam("theme") String theme, @FormParam("text-size") String size) {
        return Response.seeOther(URI.create("/account?saved=look"))
                .cookie(
                        cookie(Theme.COOKIE, Theme.named(theme).word()),
                        cookie(TextSize.COOKIE, TextSize.of(size).word()))
                .build();
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private Response refused(String name, Faults faults) {
        Person person = current.get();
        return Response.status(UNPROCESSABLE)
                .entity(new page(person.email(), name, person.owner(), person.firstPassword(), "", faults))
                .build();
    }

    private static Response saved(String what) {
        return Response.seeOther(URI.create("/account?saved=" + what)).build();
    }
}
