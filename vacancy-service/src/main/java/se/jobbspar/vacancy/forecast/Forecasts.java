package se.jobbspar.vacancy.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.headcount.Cohort;
import se.jobbspar.vacancy.headcount.Headcounts;
import se.jobbspar.vocabulary.Groups;

/** Makes forecasts of the newest headcounts. */
@ApplicationScoped
public class Forecasts {
    private final Headcounts headcounts;
    private final ForecastAssumptions assumptions;
    private final Taxonomy taxonomy;
    private final Today today;

    Forecasts(Headcounts headcounts, ForecastAssumptions assumptions, Taxonomy taxonomy, Today today) {
        this.headcounts = headcounts;
        this.assumptions = assumptions;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /** What is needed most in the middle comes first. */
    ForecastResponse of(ForecastQuery query, MunicipalityCode own, Paging paging) {
        ForecastBy by = query.by();
        Optional<String> occupation = query.occupation();
        List<Integer> horizon = query.horizon(today.date().getYear());
        Assumptions assumed = assumptions.chosen(query.assumptions(), query.version(), own);
        List<Cohort> counted = headcounts.of(own.digits(), query.countedOn(), by == ForecastBy.UNIT).stream()
                .filter(cohort -> occupation.isEmpty() || occupation.get().equals(cohort.occupation()))
                .toList();
        List<Forecast> all = parts(counted, cohort -> key(cohort, by)).entrySet().stream()
                .map(part -> Forecast.of(
                        part.getKey(), name(part.getKey(), by), part.getValue(), assumed.scenarios(), horizon))
                .sorted(Comparator.comparingDouble(Forecast::needed).reversed())
                .toList();
        List<Forecast> items =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return new ForecastResponse(
                own.digits(), counts(counted), assumed, items, all.size(), paging.page(), paging.limit());
    }

    /** What the newest count makes necessary in one year. */
    public OccupationForecasts of(int year, Assumptions assumed, MunicipalityCode own) {
        Map<String, Forecast> forecasts = new TreeMap<>();
        List<Cohort> counted = headcounts.of(own.digits(), Optional.empty(), false);
        parts(counted, Cohort::occupation)
                .forEach((occupation, cohorts) -> forecasts.put(
                        occupation,
                        Forecast.of(
                                occupation,
                                name(occupation, ForecastBy.OCCUPATION),
                                cohorts,
                                assumed.scenarios(),
                                List.of(year))));
        return counted.isEmpty()
                ? OccupationForecasts.NONE
                : new OccupationForecasts(counted.getFirst().countedOn(), forecasts);
    }

    /** By their keys, in the keys' order. */
    private static Map<String, List<Cohort>> parts(List<Cohort> counted, Function<Cohort, String> key) {
        return counted.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String key(Cohort cohort, ForecastBy by) {
        return switch (by) {
            case OCCUPATION -> cohort.occupation();
            case UNIT -> cohort.unit();
            case MUNICIPALITY -> cohort.municipality();
        };
    }

    private Wording name(String key, ForecastBy by) {
        return switch (by) {
            case OCCUPATION -> Groups.name(taxonomy, key);
            case UNIT -> Wording.of(key, key);
            case MUNICIPALITY -> {
                String name = Places.sweden()
                        .municipality(key)
                        .map(Municipality::name)
                        .orElse(key);
                yield Wording.of(name, name);
            }
        };
    }

    private static List<ForecastResponse.HeadcountDay> counts(List<Cohort> counted) {
        return counted.stream()
                .map(cohort -> new ForecastResponse.HeadcountDay(cohort.municipality(), cohort.countedOn()))
                .distinct()
                .toList();
    }
}
