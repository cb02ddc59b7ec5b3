package se.jobbspar.gateway.console.measurespackage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.measurespackage.Packages.MeasuresPackage;

/** The packages of measures of a municipality: listed, and followed up year by year. */
@Path(PackagesResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.PLANNER})
@Screen(place = 57, texts = PackageTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class PackagesResource {
    static final String ADDRESS = "/console/packages";
    private static final int ROWS = 20;

    private final PackageClient client;
    private final ProgrammeNames programmes;
    private final Visit visit;

    PackagesResource(@RestClient PackageClient client, ProgrammeNames programmes, Visit visit) {
        this.client = client;
        this.programmes = programmes;
        this.visit = visit;
    }

    @GET
    public PackagesPage list(@RestQuery String page) {
        Packages found = client.list(visit.onBehalf(), Pages.asked(page), ROWS);
        return new PackagesPage(
                visit.frame(),
                found,
                Pages.of(found.page(), found.limit(), found.total(), other -> ADDRESS + "?page=" + other),
                visit.done("saved", "removed"));
    }

    @GET
    @Path("/{id}")
    public PackagePage show(@RestPath UUID id) {
        OnBehalf who = visit.onBehalf();
        MeasuresPackage decided = client.read(who, id);
        return PackagePage.of(
                visit.frame(),
                decided,
                programmes.of(decided.programmes()),
                client.followUp(who, id),
                visit.done("saved", "removed"));
    }
}
