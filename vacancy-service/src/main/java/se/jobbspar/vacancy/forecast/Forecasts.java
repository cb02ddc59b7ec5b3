package se.jobbspar.vacancy.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.headcount.Cohort;
import se.jobbspar.vacancy.headcount.Headcounts;

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
        Assumptions assumed = query.assumptions()
                .map(id -> assumptions.get(id, query.version(), own))
                .orElse(Assumptions.STARTING_POINT);
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
            case OCCUPATION -> taxonomy.group(key).map(Forecasts::label).orElse(Wording.of(key, key));
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

    private static Wording label(Concept group) {
        return Wording.of(group.label(Locale.ENGLISH), group.label(Locale.of("sv")));
    }

    private static List<ForecastResponse.HeadcountDay> counts(List<Cohort> counted) {
        return counted.stream()
                .map(cohort -> new ForecastResponse.HeadcountDay(cohort.municipality(), cohort.countedOn()))
                .distinct()
                .toList();
    }
}
