package se.jobbspar.gateway.console.targetgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.participant.Participants;

/** How many people there are of a kind, row by row of one trait, and for coaches who they are. */
@Path(TargetGroupResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.PLANNER})
@Screen(place = 60, texts = TargetGroupTexts.class, inMenu = false)
public class TargetGroupResource {
    static final String ADDRESS = "/console/target-group";
    private static final int ROWS = 20;

    private final TargetGroupClient groups;
    private final Visit visit;

    TargetGroupResource(@RestClient TargetGroupClient groups, Visit visit) {
        this.groups = groups;
        this.visit = visit;
    }

    /**
     * @param split the trait that the table has a row for each code of
     * @param page of the people
     */
    @GET
    @Produces("text/html;charset=UTF-8")
    public TargetGroupPage show(@RestQuery String split, @RestQuery String page, @Context UriInfo uri) {
        TargetGroup group = TargetGroup.of(uri.getQueryParameters());
        Trait rows = Trait.of(split).filter(Trait::isFew).orElse(Trait.LEVEL);
        Map<String, Count> counts = new LinkedHashMap<>();
        rows.codes().forEach(code -> counts.put(code, count(group.with(rows, code))));
        return TargetGroupPage.of(visit.frame(), group, rows, count(group), counts, people(group, page));
    }

    private Count count(TargetGroup group) {
        return groups.count(visit.onBehalf(), group.asked());
    }

    /** Null for who may count people and see none. */
    private Participants people(TargetGroup group, String page) {
        return visit.hasRole(Roles.COACH)
                ? groups.people(visit.onBehalf(), group.asked(), visit.municipality(), Pages.asked(page), ROWS)
                : null;
    }
}
