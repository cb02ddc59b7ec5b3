package se.jobbspar.gateway.console.concept;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Visit;

/** The part of a form in which concepts are chosen, while a name is typed: it comes as {@code <field>.q}. */
@Path("/console/concepts")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.EMPLOYER, Roles.PLANNER})
public class ConceptChoicesResource {
    private static final List<String> TYPES = List.of("occupation", "occupation-group", "skill", "licence");
    private final ConceptSearch search;
    private final Visit visit;

    ConceptChoicesResource(ConceptSearch search, Visit visit) {
        this.search = search;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public ConceptChoices find(
            @RestQuery String field, @RestQuery String type, @RestQuery boolean many, UriInfo asked) {
        if (!TYPES.contains(type) || field == null || !field.matches("[a-zA-Z.\\[\\]\\d]{1,60}")) {
            throw new NotFoundException();
        }
        String typed = asked.getQueryParameters().getFirst(field + ".q");
        return search.find(visit.onBehalf(), field, type, many, typed);
    }
}
