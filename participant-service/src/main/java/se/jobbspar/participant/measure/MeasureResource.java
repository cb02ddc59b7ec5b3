package se.jobbspar.participant.measure;

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

/** Measures over HTTP. */
@Path("/measures")
@RolesAllowed({Roles.COACH, Roles.HR})
public class MeasureResource {
    private final History history;
    private final MeasureCheck check;
    private final Caller caller;

    public MeasureResource(History history, MeasureCheck check, Caller caller) {
        this.history = history;
        this.check = check;
        this.caller = caller;
    }

    @POST
    public RestResponse<Measure> planMeasure(@NotNull @Valid Measure request) {
        Measure said = history.say(Measure.KIND, request, check::verify, CallingCoach.of(caller));
        return Answers.created("/measures/" + said.id(), said);
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public Page<Measure> listMeasures(
            @QueryParam("participant") String participant,
            @QueryParam("enrolment") String enrolment,
            @QueryParam("kind") String kind,
            @BeanParam Paging paging) {
        FactFilter filter = new FactFilter()
                .about(participant)
                .belongingTo("enrolment", enrolment)
                .with("kind", kind, MeasureKind.class);
        return history.list(Measure.KIND, filter, caller.requireWorkplace(), paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.HISTORY_READ})
    public RestResponse<Measure> getMeasure(@PathParam("id") UUID id) {
        return Answers.tagged(history.get(Measure.KIND, id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Measure> reviseMeasure(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Measure request) {
        return Answers.tagged(history.sayAnew(
                Measure.KIND, id, ETags.require(ifMatch), request, check::verify, CallingCoach.of(caller)));
    }
}
