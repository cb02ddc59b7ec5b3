package se.jobbspar.participant.report;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.method.Method;
import se.jobbspar.participant.method.Methods;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** What methods led to, computed from the history when it is asked for. */
@ApplicationScoped
class MethodReports {
    private static final Comparator<Method> ORIGINAL_FIRST =
            Comparator.comparing((Method method) -> method.adopts() != null).thenComparing(Method::owner);

    private final KnownFacts known;
    private final Methods methods;
    private final Today today;

    MethodReports(KnownFacts known, Methods methods, Today today) {
        this.known = known;
        this.methods = methods;
        this.today = today;
    }

    /**
     * @param municipality what came of methods there alone; null = in all, apart and together
     * @param seesPeople whether the caller is a coach, who is told exactly of the own municipality
     * @throws ProblemException 400 for what is no municipality
     */
    MethodComparison compare(@Nullable String municipality, Workplace own, boolean seesPeople, Paging paging) {
        Optional<MunicipalityCode> one = Optional.ofNullable(municipality).map(MethodReports::parsed);
        boolean exact = seesPeople && one.filter(own.municipality()::equals).isPresent();
        Telling telling = exact ? Telling.EXACT : Telling.IN_FIVES;
        LocalDate day = today.date();
        LocalDate at = exact ? day : PublishedPeriod.lastDayBefore(day);
        // In fives always of everything there is: two who ask for the same number are told the same.
        Facts facts = known.on(day, exact ? Optional.of(own) : Optional.empty());
        List<MethodReport> all = compare(methods.all(), facts, one, telling, at);
        List<MethodReport> page =
                all.stream().skip(paging.offset()).limit(paging.limit()).toList();
        return MethodComparison.of(Page.of(page, all.size(), paging), telling, at);
    }

    /** Of methods that adopt each other one report; in one municipality of those that it uses. */
    static List<MethodReport> compare(
            Collection<Method> methods, Facts facts, Optional<MunicipalityCode> one, Telling telling, LocalDate at) {
        Map<UUID, Set<Enrolment>> byMethod = facts.workedWith(at);
        return MethodReport.ranked(methods.stream().collect(groupingBy(Method::original)).values().stream()
                .map(same -> same.stream().sorted(ORIGINAL_FIRST).toList())
                .filter(same -> one.isEmpty() || owners(same).contains(one.get().digits()))
                .map(same -> report(same, byMethod, facts, one, telling, at))
                .toList());
    }

    private static MethodReport report(
            List<Method> same,
            Map<UUID, Set<Enrolment>> byMethod,
            Facts facts,
            Optional<MunicipalityCode> one,
            Telling telling,
            LocalDate at) {
        List<Enrolment> workedWith = same.stream()
                .flatMap(method -> byMethod.getOrDefault(method.id(), Set.of()).stream())
                .distinct()
                .toList();
        List<MethodOutcomes> outcomes = new ArrayList<>();
        if (one.isEmpty()) {
            outcomes.add(MethodOutcomes.of(null, came(workedWith, facts, at), telling));
        }
        for (String owner : one.map(code -> List.of(code.digits())).orElse(owners(same))) {
            List<Enrolment> there = workedWith.stream()
                    .filter(enrolment -> Facts.municipality(enrolment).equals(owner))
                    .toList();
            outcomes.add(MethodOutcomes.of(owner, came(there, facts, at), telling));
        }
        return MethodReport.unranked(same.getFirst().original(), same.getFirst().name(), outcomes);
    }

    private static OutcomeReport came(List<Enrolment> workedWith, Facts facts, LocalDate at) {
        return OutcomeReport.of(Courses.of(workedWith, List.of(), facts, ofOne -> Course.of(ofOne, facts, at)));
    }

    private static List<String> owners(List<Method> same) {
        return same.stream().map(Method::owner).distinct().toList();
    }

    private static MunicipalityCode parsed(String given) {
        return MunicipalityCode.parse(given)
                .orElseThrow(() -> ProblemException.validation(
                        "municipality",
                        Wording.of("must be the SCB code of a municipality", "ska vara en kommunkod från SCB")));
    }
}
