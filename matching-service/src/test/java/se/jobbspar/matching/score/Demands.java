package se.jobbspar.matching.score;

import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.demand.ShortageOccupationKind;
import se.jobbspar.matching.demand.VacancyKind;
import se.jobbspar.taxonomy.Taxonomy;

/** Demands as tests need them, straight from a snapshot. */
public final class Demands {
    private Demands() {}

    public static Demand of(VacancySnapshot vacancy, ScoringPolicy policy, Taxonomy taxonomy) {
        return new VacancyKind().of(vacancy).demand(policy, taxonomy);
    }

    public static Demand of(ShortageOccupationSnapshot shortage, ScoringPolicy policy, Taxonomy taxonomy) {
        return new ShortageOccupationKind().of(shortage).demand(policy, taxonomy);
    }
}
