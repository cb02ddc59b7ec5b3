package se.jobbspar.participant.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Hours attended over HTTP. */
@Path("/attendances")
@RolesAllowed(Roles.COACH)
public class AttendanceResource {
    private final History history;
    private final AttendanceCheck check;
    private final Caller caller;

    public AttendanceResource(History history, AttendanceCheck check, Caller caller) {
        this.history = history;
        this.check = check;
        this.caller = caller;
    }

    @POST
    public RestResponse<Attendance> noteAttendance(@NotNull @Valid Attendance request) {
        Attendance said = history.say(Attendance.KIND, request, check::verify, CallingCoach.of(caller));
        return Answers.created("/attendances/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public Page<Attendance> listAttendances(
            @QueryParam("participant") String participant,
            @QueryParam("enrolment") String enrolment,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter().about(participant).belongingTo("enrolment", enrolment);
        return history.list(Attendance.KIND, filter, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Scopes.HISTORY_READ})
    public RestResponse<Attendance> getAttendance(@PathParam("id") UUID id) {
        return Answers.tagged(history.get(Attendance.KIND, id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Attendance> reviseAttendance(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Attendance request) {
        return Answers.tagged(history.sayAnew(
                Attendance.KIND, id, ETags.require(ifMatch), request, check::verify, CallingCoach.of(caller)));
    }
}
