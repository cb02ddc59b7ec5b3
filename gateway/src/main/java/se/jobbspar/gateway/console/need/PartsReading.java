package se.jobbspar.gateway.console.need;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.shortage.Forecasts;
import se.jobbspar.gateway.console.shortage.Listed;
import se.jobbspar.gateway.console.shortage.Needs;
import se.jobbspar.gateway.console.shortage.ShortageClient;

/** Gathers what an occupation's need in the own municipality is made of. */
@RequestScoped
class PartsReading {
    private static final int VACANCIES = 20;

    private final ShortageClient shortages;
    private final NeedClient service;
    private final Visit visit;

    PartsReading(@RestClient ShortageClient shortages, @RestClient NeedClient service, Visit visit) {
        this.shortages = shortages;
        this.service = service;
        this.visit = visit;
    }

    /**
     * @param needs of the occupation, with the headcount and the assumptions that they rest on
     * @param assumptions id of those; null = the starting point
     */
    Parts of(String occupation, Needs needs, String assumptions) {
        OnBehalf who = visit.onBehalf();
        Language language = visit.language();
        Answering.Vacancies vacancies =
                service.vacancies(who, "published", occupation, visit.ownMunicipality(), VACANCIES);
        List<Forecasts.Forecast> units = needs.countedOn() == null
                ? List.of()
                : shortages
                        .forecasts(who, "unit", occupation, NeedPages.YEARS, assumptions, 1, Listed.MOST)
                        .items();
        Stated.Headcount counted = units.isEmpty()
                ? new Stated.Headcount(List.of(), 0)
                : service.headcount(who, needs.countedOn(), occupation, Listed.MOST);
        return new Parts(
                units.stream().map(unit -> Parts.UnitRow.of(unit, language)).toList(),
                counted.items().stream()
                        .map(group -> Parts.GroupRow.of(group, language))
                        .toList(),
                counted.total() - counted.items().size(),
                vacancies.items(),
                vacancies.total() - vacancies.items().size(),
                service.supplies(who, occupation, Listed.MOST).items().stream()
                        .map(supply -> Parts.SupplyRow.of(supply, language))
                        .toList(),
                Parts.ScenarioRow.all(needs.assumptions(), language));
    }
}
