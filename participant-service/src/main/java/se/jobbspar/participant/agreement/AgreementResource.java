package se.jobbspar.participant.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Agreements between municipalities: admins keep them, coaches read those of their own municipality. */
@Path("/agreements")
public class AgreementResource {
    private final Agreements agreements;
    private final Event<AgreementsChanged> changed;
    private final Caller caller;

    public AgreementResource(Agreements agreements, Event<AgreementsChanged> changed, Caller caller) {
        this.agreements = agreements;
        this.changed = changed;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<AgreementResponse> concludeAgreement(@NotNull @Valid AgreementRequest request) {
        request.verify();
        Agreement concluded = agreements.conclude(request);
        changed.fireAsync(new AgreementsChanged());
        return Answers.created("/agreements/" + concluded.id(), AgreementResponse.of(concluded));
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.COACH})
    public Page<AgreementResponse> listAgreements(@BeanParam Paging paging) {
        return agreements.list(party(), paging).map(AgreementResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.COACH})
    public RestResponse<AgreementResponse> getAgreement(@PathParam("id") UUID id) {
        return Answers.tagged(AgreementResponse.of(agreements.get(id, party())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    public void endAgreement(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        agreements.end(id, ETags.require(ifMatch));
        changed.fireAsync(new AgreementsChanged());
    }

    /** Admins see all agreements, coaches those of their own municipality. */
    private Optional<MunicipalityCode> party() {
        return caller.is(Roles.ADMIN) ? Optional.empty() : Optional.of(caller.requireMunicipality());
    }
}
