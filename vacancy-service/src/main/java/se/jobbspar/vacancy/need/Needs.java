package se.jobbspar.vacancy.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.forecast.Assumptions;
import se.jobbspar.vacancy.forecast.ForecastAssumptions;
import se.jobbspar.vacancy.forecast.Forecasts;
import se.jobbspar.vacancy.forecast.OccupationForecasts;
import se.jobbspar.vacancy.opening.OpenVacancies;
import se.jobbspar.vacancy.opening.VacancyCounts;
import se.jobbspar.vacancy.supply.ExpectedSupplies;
import se.jobbspar.vacancy.supply.SupplyResponse;
import se.jobbspar.vocabulary.Groups;

/**
 * Puts need together. Of another region than the own municipality only vacancies are told, which are public: who has one part
 * of a sum of headcounts could tell small groups of the others apart (ADR 22).
 */
@ApplicationScoped
public class Needs {
    private final Forecasts forecasts;
    private final ForecastAssumptions assumptions;
    private final VacancyCounts vacancies;
    private final ExpectedSupplies supplies;
    private final Taxonomy taxonomy;
    private final Today today;

    Needs(
            Forecasts forecasts,
            ForecastAssumptions assumptions,
            VacancyCounts vacancies,
            ExpectedSupplies supplies,
            Taxonomy taxonomy,
            Today today) {
        this.forecasts = forecasts;
        this.assumptions = assumptions;
        this.vacancies = vacancies;
        this.supplies = supplies;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /** What has to be recruited most in the middle comes first. */
    NeedPage of(NeedQuery query, MunicipalityCode own, Paging paging) {
        int nextYear = today.date().getYear() + 1;
        int year = query.year(nextYear - 1);
        List<String> municipalities = query.municipalities(own);
        Optional<String> asked = query.occupation();
        Assumptions assumed = assumptions.chosen(query.assumptions(), query.version(), own);
        boolean isOwn = municipalities.equals(List.of(own.digits()));
        OccupationForecasts forecast = isOwn ? forecasts.of(year, assumed, own) : OccupationForecasts.NONE;
        Map<String, SupplyResponse> expected = isOwn ? supplies.current(own, year) : Map.of();
        // What is open today is filled by the end of next year; what opens later is in the forecast.
        Map<String, OpenVacancies> open = year == nextYear ? vacancies.open(query.region(own)) : Map.of();

        TreeSet<String> occupations = new TreeSet<>(forecast.byOccupation().keySet());
        occupations.addAll(expected.keySet());
        occupations.addAll(open.keySet());
        List<OccupationNeed> all = occupations.stream()
                .filter(occupation -> asked.isEmpty() || asked.get().equals(occupation))
                .map(occupation -> OccupationNeed.of(
                        occupation,
                        Groups.name(taxonomy, occupation),
                        new NeedParts(
                                Optional.ofNullable(forecast.byOccupation().get(occupation)),
                                open.getOrDefault(occupation, OpenVacancies.NONE),
                                Optional.ofNullable(expected.get(occupation))),
                        isOwn
                                ? NeedSources.ofOwn(occupation, own, year, year - nextYear + 1, forecast, assumed)
                                : NeedSources.ofOthers(occupation, query.region(own))))
                .sorted(Comparator.comparingDouble(OccupationNeed::inOrder).reversed())
                .toList();
        List<OccupationNeed> items =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return new NeedPage(
                query.region(own),
                year,
                forecast.countedOn(),
                assumed,
                items,
                all.size(),
                paging.page(),
                paging.limit());
    }
}
