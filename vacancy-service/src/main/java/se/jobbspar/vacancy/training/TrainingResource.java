package se.jobbspar.vacancy.training;

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
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Trainings over HTTP. */
@Path("/trainings")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
public class TrainingResource {
    private final Trainings trainings;
    private final Caller caller;

    public TrainingResource(Trainings trainings, Caller caller) {
        this.trainings = trainings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.PLANNER, Scopes.TRAINING_WRITE})
    public RestResponse<TrainingResponse> offerTraining(@NotNull @Valid TrainingRequest request) {
        TrainingResponse offered = trainings.offer(request, Keeper.of(caller));
        return Answers.created("/trainings/" + offered.id(), offered);
    }

    @GET
    public Page<TrainingResponse> listTrainings(@BeanParam TrainingFilter filter, @BeanParam Paging paging) {
        return trainings.list(filter, paging);
    }

    @GET
    @Path("/{id}")
    public RestResponse<TrainingResponse> getTraining(@PathParam("id") UUID id) {
        return Answers.tagged(trainings.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PLANNER, Scopes.TRAINING_WRITE})
    public RestResponse<TrainingResponse> reviseTraining(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrainingRequest request) {
        return Answers.tagged(trainings.revise(id, ETags.require(ifMatch), request, Keeper.of(caller)));
    }
}
