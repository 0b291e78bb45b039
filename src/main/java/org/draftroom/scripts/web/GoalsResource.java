package org.draftroom.scripts.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.draftroom.scripts.Script;
import org.draftroom.scripts.goals.Goal;
import org.draftroom.scripts.goals.Goals;
import org.draftroom.scripts.goals.WrittenDay;
import org.draftroom.scripts.goals.WrittenDays;
import org.draftroom.web.CurrentPerson;

/** What the person wants to write in a script, and what they wrote. */
@Path("/scripts/{id}/goals")
public class GoalsResource {

    private final Versions versions;
    private final Goals goals;
    private final WrittenDays days;
    private final CurrentPerson person;
    private final Clock clock;
    private final GoalsWords words;

    GoalsResource(
            Versions versions, Goals goals, WrittenDays days, CurrentPerson person, Clock clock, GoalsWords words) {
        this.versions = versions;
        this.goals = goals;
        this.days = days;
        this.person = person;
        this.clock = clock;
        this.words = words;
    }

    /**
     * @param today the day it is where the person is
     * @param days the last thirty on which they wrote
     */
    public record Progress(Goal goal, String today, List<WrittenDay> days) {}

    /** @param zone where the person is, as {@code Europe/Berlin}; what isn't known is UTC */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Progress get(UUID id, @QueryParam("zone") @DefaultValue("UTC") String zone) {
        Script script = versions.script(id);
        ZoneId here = zone(zone);
        String today = LocalDate.now(clock.withZone(here)).toString();
        return new Progress(goals.of(id, person.id()), today, days.of(script, person.id(), here));
    }

    @POST
    @Produces(MediaType.TEXT_PLAIN)
    public Response set(
            UUID id,
            @FormParam("unit") @DefaultValue("words") String unit,
            @FormParam("daily") @DefaultValue("") String daily,
            @FormParam("whole") @DefaultValue("") String whole) {
        versions.script(id);
        try {
            goals.set(id, person.id(), new Goal(unit, number(daily), number(whole)));
            return Response.noContent().build();
        } catch (IllegalArgumentException fault) {
            return Response.status(Title.UNPROCESSABLE)
                    .entity(words.refused(Goal.MOST))
                    .build();
        }
    }

    private static int number(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }

    /** Zones by their region's name alone: of others the database has another opinion. */
    private static ZoneId zone(String name) {
        boolean isRegion = name.indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(name);
        return ZoneId.of(isRegion ? name : "UTC");
    }
}
