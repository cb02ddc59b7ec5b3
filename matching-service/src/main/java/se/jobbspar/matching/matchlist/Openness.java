package se.jobbspar.matching.matchlist;

import java.time.LocalDate;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.demand.DemandSource;

/** Whether people may be sought for a demand. */
enum Openness {
    OPEN,
    CLOSED,
    /** A draft is its employer's own business. */
    UNPUBLISHED;

    static Openness of(DemandSource source, LocalDate today) {
        return switch (source) {
            case DemandSource.Vacancy vacancy -> of(vacancy.snapshot(), today);
            case DemandSource.ShortageOccupation shortage ->
                of(shortage.snapshot().situation());
        };
    }

    private static Openness of(VacancySnapshot vacancy, LocalDate today) {
        if (vacancy.status() == VacancyStatus.DRAFT) {
            return UNPUBLISHED;
        }
        boolean over = vacancy.lastDay() != null && vacancy.lastDay().isBefore(today);
        return vacancy.status() == VacancyStatus.PUBLISHED && !over ? OPEN : CLOSED;
    }

    private static Openness of(Situation situation) {
        return situation == Situation.SHORTAGE || situation == Situation.PARADOX ? OPEN : CLOSED;
    }

    static Record snapshot(DemandSource source) {
        return switch (source) {
            case DemandSource.Vacancy vacancy -> vacancy.snapshot();
            case DemandSource.ShortageOccupation shortage -> shortage.snapshot();
        };
    }
}
