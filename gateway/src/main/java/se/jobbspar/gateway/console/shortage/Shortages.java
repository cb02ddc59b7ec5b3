package se.jobbspar.gateway.console.shortage;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;

/** Lays beside each other what is said of occupations and what is needed of them: some hundred groups of SSYK at most. */
@RequestScoped
class Shortages {
    /** Over how many years retirements are added up. */
    static final int RETIREMENT_YEARS = 3;

    private final ShortageClient service;
    private final Pools pools;
    private final Visit visit;

    Shortages(@RestClient ShortageClient service, Pools pools, Visit visit) {
        this.service = service;
        this.pools = pools;
        this.visit = visit;
    }

    /** What was asked for, in its order, with what it rests on. */
    Found find(Asked asked) {
        OnBehalf who = visit.onBehalf();
        List<Picture.Occupation> spoken =
                Listed.all(page -> service.picture(who, asked.region(), null, page, Listed.MOST));
        Needs first = needs(who, asked, 1);
        Map<String, Needs.Need> needs =
                by(Needs.Need::occupation, Listed.all(page -> page == 1 ? first : needs(who, asked, page)));
        Map<String, Forecasts.Forecast> forecasts = first.countedOn() == null
                ? Map.of()
                : by(
                        Forecasts.Forecast::key,
                        Listed.all(page -> service.forecasts(
                                who, "occupation", null, RETIREMENT_YEARS, asked.assumptions(), page, Listed.MOST)));

        Map<String, Picture.Occupation> all = new TreeMap<>(by(Picture.Occupation::occupation, spoken));
        needs.forEach((occupation, need) -> all.putIfAbsent(occupation, Picture.Occupation.unspoken(need)));
        List<Shortage> shortages = all.values().stream()
                .map(one -> new Shortage(
                        one,
                        Optional.ofNullable(needs.get(one.occupation())),
                        Optional.ofNullable(forecasts.get(one.occupation())),
                        Optional.empty()))
                .toList();
        List<Shortage> shown = shortages.stream()
                .filter(asked.shown()::holds)
                .sorted(Sort.NEED.order())
                .toList();
        return new Found(
                shortages,
                (asked.sort().isByPeople() ? counted(shown, asked.region(), Pools.PAGE) : shown)
                        .stream().sorted(asked.sort().order()).toList(),
                first.countedOn(),
                first.assumptions());
    }

    /** The same with who could fill them, those first in line counted first. Who fits is the labour market's to know: HR sees nobody of it, and not how many (ADR 24). */
    List<Shortage> counted(List<Shortage> some, String region, Duration time) {
        if (visit.hasRole(Roles.HR)) {
            return some;
        }
        Map<String, Pool> counted =
                pools.of(some.stream().map(Shortage::occupation).toList(), region, visit.onBehalf(), time);
        return some.stream().map(one -> one.with(counted.get(one.occupation()))).toList();
    }

    private Needs needs(OnBehalf who, Asked asked, int page) {
        return service.needs(who, asked.region(), null, asked.year(), asked.assumptions(), page, Listed.MOST);
    }

    private static <T> Map<String, T> by(Function<T, String> key, List<T> all) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (one, same) -> one));
    }
}
