package se.jobbspar.matching.score;

import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.taxonomy.Taxonomy;

/** Makes demands from what vacancy-service publishes. */
public final class Demands {
    /** The region code of the whole nation. */
    public static final String NATION = "00";

    private Demands() {}

    public static Demand of(VacancySnapshot vacancy, ScoringPolicy policy, Taxonomy taxonomy) {
        Optional<String> occupation = Optional.ofNullable(vacancy.occupation());
        List<String> groups = vacancy.occupationGroup() != null
                ? List.of(vacancy.occupationGroup())
                : occupation.map(taxonomy::ssykOf).orElse(List.of());
        Optional<String> place = Optional.ofNullable(vacancy.municipality());
        Ask ask = new Ask(occupation, groups, place, vacancy.workingTimes(), vacancy.requirements());
        return Demand.of(ask, policy, taxonomy);
    }

    /** Its requirements are those of its occupation groups; in the nation no place is asked for. */
    public static Demand of(ShortageOccupationSnapshot shortage, ScoringPolicy policy, Taxonomy taxonomy) {
        Optional<String> county = Optional.ofNullable(shortage.region()).filter(region -> !region.equals(NATION));
        Ask ask = new Ask(Optional.empty(), shortage.occupationGroups(), county, List.of(), List.of());
        return Demand.of(ask, policy, taxonomy);
    }
}
