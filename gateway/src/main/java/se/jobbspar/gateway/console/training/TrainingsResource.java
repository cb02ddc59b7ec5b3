package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;

/** Trainings, found and read. */
@Path(TrainingsResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER})
@Screen(place = 46, texts = TrainingTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class TrainingsResource {
    public static final String ADDRESS = "/console/trainings";
    private static final int ROWS = 20;

    private final TrainingClient trainings;
    private final KeptClient client;
    private final ConceptLabels labels;
    private final Visit visit;

    TrainingsResource(
            @RestClient TrainingClient trainings, @RestClient KeptClient client, ConceptLabels labels, Visit visit) {
        this.trainings = trainings;
        this.client = client;
        this.labels = labels;
        this.visit = visit;
    }

    @GET
    public TrainingsPage list(@BeanParam TrainingFilter filter, @RestQuery String page) {
        OnBehalf who = visit.onBehalf();
        Language language = visit.language();
        int at = Pages.asked(page);
        JsonNode found = trainings.list(
                who, filter.q(), filter.kind(), filter.municipality(visit.municipality()), filter.offered(), at, ROWS);
        long total = found.path("total").asLong();
        return new TrainingsPage(
                visit.frame(),
                Objects.toString(filter.q(), ""),
                filter.kinds(language),
                filter.places(language),
                filter.which(language),
                found.path("items")
                        .valueStream()
                        .map(training -> Training.of(training, labels, language))
                        .toList(),
                total,
                Pages.of(at, ROWS, total, other -> filter.address(ADDRESS, other)),
                visit.hasRole(Roles.PLANNER));
    }

    @GET
    @Path("/{training}")
    public TrainingPage show(@RestPath UUID training) {
        Training read = Training.of(
                client.get(visit.onBehalf(), TrainingForm.TRAININGS.wire(), training), labels, visit.language());
        return new TrainingPage(
                visit.frame(),
                read,
                visit.hasRole(Roles.PLANNER) && read.keeper().equals(visit.municipality()),
                RequirementForm.kinds("gives"),
                RequirementForm.kinds(RequirementForm.ASKS),
                visit.done("saved", "removed"));
    }
}
