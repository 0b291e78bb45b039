package org.draftroom.projects.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.draftroom.accounts.AccountFault;
import org.draftroom.accounts.People;
import org.draftroom.accounts.Person;
import org.draftroom.projects.Member;
import org.draftroom.projects.Members;
import org.draftroom.projects.Project;
import org.draftroom.projects.Projects;
import org.draftroom.projects.Role;
import org.draftroom.projects.web.InvitationForm.Faults;
import org.draftroom.web.CurrentPerson;

/** Who may see a project. Its owner brings others in, says what they may do, and takes them out. */
@Path("/projects/{id:[0-9a-f-]{36}}/people")
public class PeoplePage {

    private static final int UNPROCESSABLE = 422;

    private final Projects projects;
    private final Members members;
    private final People people;
    private final CurrentPerson current;

    PeoplePage(Projects projects, Members members, People people, CurrentPerson current) {
        this.projects = projects;
        this.members = members;
        this.people = people;
        this.current = current;
    }

    /**
     * @param roles those that can be given
     * @param unknown whether the address has no account yet, so that one is to be made
     */
    @CheckedTemplate
    record page(
            Project project,
            List<Member> members,
            List<Role> roles,
            InvitationForm form,
            boolean unknown,
            Faults faults)
            implements TemplateInstance {}

    @GET
    public TemplateInstance get(UUID id) {
        return page(project(id), new InvitationForm(), false, Faults.NONE);
    }

    @POST
    public Response invite(UUID id, @BeanParam InvitationForm form) {
        Project project = owned(id);
        Optional<Faults> faults = form.addressFaults().any();
        if (faults.isPresent()) {
            return refused(project, form, false, faults.get());
        }
        Optional<Person> known = people.byEmail(form.email());
        return known.isPresent() ? put(project, known.get(), form) : makeAccount(project, form);
    }

    @POST
    @Path("{person}/role")
    public Response change(UUID id, UUID person, @FormParam("role") String word) {
        Project project = owned(id);
        Role role = Role.of(word).filter(each -> !each.owns()).orElseThrow(NotFoundException::new);
        members.put(project.id(), member(project, person), role);
        return back(project);
    }

    @POST
    @Path("{person}/removal")
    public Response remove(UUID id, UUID person) {
        Project project = owned(id);
        members.remove(project.id(), person);
        return back(project);
    }

    /** Only whoever set Draftroom up makes accounts. */
    private Response makeAccount(Project project, InvitationForm form) {
        if (!current.get().owner()) {
            Optional<AccountFault> fault = Optional.of(AccountFault.NO_ACCOUNT);
            return refused(project, form, false, new Faults(fault, Optional.empty(), Optional.empty()));
        }
        Optional<Faults> faults = form.accountFaults().any();
        if (faults.isPresent()) {
            boolean isFirstLook = form.name().isEmpty() && form.password.isEmpty();
            return refused(project, form, true, isFirstLook ? Faults.NONE : faults.get());
        }
        Person made = people.create(form.person())
                .or(() -> people.byEmail(form.email()))
                .orElseThrow();
        return put(project, made, form);
    }

    private Response put(Project project, Person person, InvitationForm form) {
        members.put(project.id(), person.id(), form.role());
        return back(project);
    }

    private UUID member(Project project, UUID person) {
        return members.of(project.id()).stream()
                .map(Member::person)
                .filter(person::equals)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Project project, InvitationForm form, boolean unknown, Faults faults) {
        return new page(project, members.of(project.id()), Role.given(), form, unknown, faults);
    }

    private Response refused(Project project, InvitationForm form, boolean unknown, Faults faults) {
        return Response.status(UNPROCESSABLE)
                .entity(page(project, form, unknown, faults))
                .build();
    }

    private Project project(UUID id) {
        return projects.find(id, current.id()).orElseThrow(NotFoundException::new);
    }

    private Project owned(UUID id) {
        return Optional.of(project(id)).filter(project -> project.role().owns()).orElseThrow(NotFoundException::new);
    }

    private static Response back(Project project) {
        return Response.seeOther(URI.create("/projects/" + project.id() + "/people"))
                .build();
    }
}
