package se.jobbspar.gateway.console.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Parameter;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;

/** People who may be registered twice, side by side, for a coach to decide. */
@Path(DuplicatesResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class DuplicatesResource {
    static final String ADDRESS = "/console/participants/duplicates";

    private static final int PAIRS = 5;

    private final IntakeClient service;
    private final ConceptLabels labels;
    private final Visit visit;

    DuplicatesResource(@RestClient IntakeClient service, ConceptLabels labels, Visit visit) {
        this.service = service;
        this.labels = labels;
        this.visit = visit;
    }

    /**
     * @param kept who was just kept of two
     * @param apart who was just told apart from {@code from}
     */
    @GET
    public DuplicatesPage show(
            @RestQuery String page, @RestQuery String kept, @RestQuery String apart, @RestQuery String from) {
        Pairs found = service.duplicates(visit.onBehalf(), Pages.asked(page), PAIRS);
        return DuplicatesPage.of(
                visit.frame(), found, Parameter.id(kept), Parameter.id(apart), Parameter.id(from), labels);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response decide(@BeanParam DecideForm form) {
        switch (form.choice()) {
            case DIFFERENT -> service.tellApart(visit.onBehalf(), form.earlier, form.later);
            case AGAIN -> service.reconsider(visit.onBehalf(), form.earlier, form.later);
            case EARLIER ->
                service.merge(
                        visit.onBehalf(),
                        form.earlier,
                        "\"" + form.earlierVersion + "\"",
                        new IntakeClient.Other(form.later, form.laterVersion));
            case LATER ->
                service.merge(
                        visit.onBehalf(),
                        form.later,
                        "\"" + form.laterVersion + "\"",
                        new IntakeClient.Other(form.earlier, form.earlierVersion));
        }
        return Response.seeOther(URI.create(ADDRESS + form.said())).build();
    }
}
