package se.jobbspar.participant.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;

/** What a fund asks about the person of an enrolment, over HTTP. */
@Path("/enrolments/{id}/fund-attributes")
@RolesAllowed(Roles.COACH)
public class FundAttributesResource {
    private final AttributesOfEnrolments attributes;
    private final Caller caller;

    public FundAttributesResource(AttributesOfEnrolments attributes, Caller caller) {
        this.attributes = attributes;
        this.caller = caller;
    }

    @GET
    public RestResponse<FundAttributes> getFundAttributes(@PathParam("id") UUID id) {
        return Answers.tagged(attributes.get(id, caller.requireWorkplace()));
    }

    @PUT
    public RestResponse<FundAttributes> stateFundAttributes(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid FundAttributesRequest request) {
        return Answers.tagged(attributes.state(id, ETags.require(ifMatch), request, caller.requireWorkplace()));
    }
}
