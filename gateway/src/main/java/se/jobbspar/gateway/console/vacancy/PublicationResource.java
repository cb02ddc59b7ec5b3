package se.jobbspar.gateway.console.vacancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;

/** The last look at a vacancy before it is published, or published again: what its check says, and how many people it leaves. */
@Path(VacanciesResource.ADDRESS + "/{id}/publication")
@RolesAllowed({Roles.EMPLOYER, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class PublicationResource {
    private final OwnVacancyClient client;
    private final ProposedRows proposed;
    private final Counting counting;
    private final Visit visit;

    PublicationResource(@RestClient OwnVacancyClient client, ProposedRows proposed, Counting counting, Visit visit) {
        this.client = client;
        this.proposed = proposed;
        this.counting = counting;
        this.visit = visit;
    }

    @GET
    public PublicationPage look(@RestPath UUID id) {
        OnBehalf who = visit.onBehalf();
        OwnVacancy vacancy = client.read(who, id);
        Check check = client.check(who, id);
        Optional<Integer> undecided = proposed.undecided(vacancy);
        return new PublicationPage(
                visit.frame(),
                vacancy,
                check,
                check.wording().stream().map(one -> strained(one, vacancy)).toList(),
                undecided.orElse(null),
                check.isClear() && undecided.filter(count -> count == 0).isPresent(),
                counting.of(vacancy)
                        .map(counts -> Preview.of(counts, visit.language()))
                        .orElse(null));
    }

    private static PublicationPage.Strained strained(Check.Strained one, OwnVacancy vacancy) {
        String text = one.field().equals("title") ? vacancy.title() : vacancy.description();
        return new PublicationPage.Strained(
                one.field(), one.ground(), Quote.of(text, one.offset(), one.length()), one.instead());
    }
}
