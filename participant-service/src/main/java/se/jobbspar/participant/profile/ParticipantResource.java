package se.jobbspar.participant.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.erasure.Decision;
import se.jobbspar.participant.targetgroup.TargetGroup;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.taxonomy.Taxonomy;

/** Participants as coaches, and HR, work with them; a partner's system finds and reads, and does nothing else here. */
@Path("/participants")
@RolesAllowed({Roles.COACH, Roles.HR})
public class ParticipantResource {
    private final Participants participants;
    private final WaitingCounts waiting;
    private final AccessGate gate;
    private final ProfileCheck check;
    private final Taxonomy taxonomy;
    private final Caller caller;

    public ParticipantResource(
            Participants participants,
            WaitingCounts waiting,
            AccessGate gate,
            ProfileCheck check,
            Taxonomy taxonomy,
            Caller caller) {
        this.participants = participants;
        this.waiting = waiting;
        this.gate = gate;
        this.check = check;
        this.taxonomy = taxonomy;
        this.caller = caller;
    }

    @POST
    public RestResponse<ParticipantResponse> registerParticipant(@NotNull @Valid ParticipantRequest request) {
        CallingCoach by = CallingCoach.of(caller);
        request.verify(by.workplace());
        Admitted<Participant> registered =
                participants.register(request.person(by.workplace().desk()), request.protectedIdentity(), by);
        return Answers.created("/participants/" + registered.person().id(), ParticipantResponse.of(registered));
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PARTICIPANT_READ})
    public Page<ParticipantSummary> listParticipants(
            @BeanParam ParticipantFilter filter, @BeanParam TargetGroup group, @BeanParam Paging paging) {
        ParticipantQuery query = filter.query(gate.sight(caller.requireWorkplace()), caller.subject(), group, taxonomy);
        return participants.list(query, paging);
    }

    @GET
    @Path("/waiting")
    public WaitingResponse countWaiting() {
        return waiting.of(CallingCoach.of(caller));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PARTICIPANT_READ})
    public RestResponse<ParticipantResponse> getParticipant(@PathParam("id") UUID id) {
        return tagged(participants.get(id, caller.requireWorkplace()));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<ParticipantResponse> reviseParticipant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ParticipantRequest request) {
        CallingCoach by = CallingCoach.of(caller);
        request.verify(by.workplace());
        return tagged(participants.revise(
                id, ETags.require(ifMatch), request.person(by.workplace().desk()), request.protectedIdentity(), by));
    }

    @PUT
    @Path("/{id}/profile")
    public RestResponse<ParticipantResponse> mapParticipant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Profile request) {
        Workplace own = caller.requireWorkplace();
        return tagged(participants.map(id, ETags.require(ifMatch), check.verify(request), caller.name(), own));
    }

    @PUT
    @Path("/{id}/offering")
    public RestResponse<ParticipantResponse> offerParticipant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Offering request) {
        return tagged(participants.offer(id, ETags.require(ifMatch), request.offered(), caller.requireWorkplace()));
    }

    @DELETE
    @Path("/{id}")
    public void eraseParticipant(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("decision") String decision) {
        participants.erase(id, ETags.require(ifMatch), Decision.of(decision), caller.requireWorkplace());
    }

    private static RestResponse<ParticipantResponse> tagged(Admitted<Participant> admitted) {
        return Answers.tagged(ParticipantResponse.of(admitted));
    }
}
