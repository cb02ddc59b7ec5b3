package se.jobbspar.matching.matchlist;

import java.time.LocalDate;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.demand.DemandSource;

/** Whether people may be sought for a demand. */
enum Openness {
    OPEN,
    CLOSED,
    /** A draft is its employer's own business. */
    UNPUBLISHED;

    static Openness of(DemandSource source, LocalDate today) {
        if (source instanceof DemandSource.Vacancy(var vacancy) && vacancy.status() == VacancyStatus.DRAFT) {
            return UNPUBLISHED;
        }
        return source.isOpen(today) ? OPEN : CLOSED;
    }

    static Record snapshot(DemandSource source) {
        return switch (source) {
            case DemandSource.Vacancy vacancy -> vacancy.snapshot();
            case DemandSource.ShortageOccupation shortage -> shortage.snapshot();
        };
    }
}
