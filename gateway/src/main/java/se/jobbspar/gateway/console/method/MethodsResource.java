package se.jobbspar.gateway.console.method;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.method.Methods.Method;

/** The method bank, read: all methods, one of them, and what they led to. */
@Path(MethodsResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.PLANNER})
@Screen(place = 56, texts = MethodTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class MethodsResource {
    static final String ADDRESS = "/console/methods";
    private static final int ROWS = 20;

    /** Of municipalities that adopted a method, as many as one page of the service holds. */
    private static final int ADOPTIONS = 100;

    private final MethodClient client;
    private final Visit visit;

    MethodsResource(@RestClient MethodClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    @GET
    public MethodsPage list(@RestQuery String page) {
        Methods found = client.list(visit.onBehalf(), null, Pages.asked(page), ROWS);
        return new MethodsPage(
                visit.frame(),
                found,
                Pages.of(found.page(), found.limit(), found.total(), other -> ADDRESS + "?page=" + other),
                visit.done("saved", "removed"));
    }

    /** @param where own for the visitor's municipality alone */
    @GET
    @Path("/comparison")
    public ComparisonOfMethodsPage compare(@RestQuery String where, @RestQuery String page) {
        boolean own = "own".equals(where);
        Comparison found = client.compare(visit.onBehalf(), own ? visit.municipality() : null, Pages.asked(page), ROWS);
        return ComparisonOfMethodsPage.of(visit.frame(), found, own);
    }

    @GET
    @Path("/{method}")
    public MethodPage show(@RestPath UUID method) {
        OnBehalf who = visit.onBehalf();
        Method read = client.read(who, method);
        Method original = read.adopts() == null ? null : client.read(who, read.adopts());
        List<Method> adoptions = client.list(who, method, 1, ADOPTIONS).items().stream()
                .filter(one -> !one.mistaken())
                .toList();
        return MethodPage.of(visit.frame(), read, original, adoptions, visit.municipality());
    }
}
