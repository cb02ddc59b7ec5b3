package se.jobbspar.vacancy.opening;

import java.time.Duration;
import java.util.List;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/** Which steps exist in a vacancy's life; every other one is refused. Expiry is the calendar's step, nobody's request. */
final class LifeCycle {
    /** As long as this, the last step can be taken back, whatever it was. */
    static final Duration REGRET = Duration.ofDays(1);

    private LifeCycle() {}

    /** The states somebody may ask for. */
    static List<VacancyStatus> next(VacancyStatus from) {
        return switch (from) {
            case DRAFT -> List.of(VacancyStatus.PUBLISHED);
            case PUBLISHED -> List.of(VacancyStatus.PAUSED, VacancyStatus.FILLED, VacancyStatus.WITHDRAWN);
            case PAUSED -> List.of(VacancyStatus.PUBLISHED, VacancyStatus.FILLED, VacancyStatus.WITHDRAWN);
            // A new last day opens it again.
            case EXPIRED -> List.of(VacancyStatus.PUBLISHED, VacancyStatus.FILLED, VacancyStatus.WITHDRAWN);
            // What was done by mistake is undone, as long as the last day has not passed.
            case FILLED, WITHDRAWN -> List.of(VacancyStatus.PUBLISHED);
        };
    }

    /**
     * Where it is once its feed lists it again: what people closed stays closed, what the feed ended is open anew.
     *
     * @param past whether the last day that the ad names has passed
     */
    static VacancyStatus listed(VacancyStatus from, boolean past, boolean endedByFeed) {
        VacancyStatus open = past ? VacancyStatus.EXPIRED : VacancyStatus.PUBLISHED;
        return switch (from) {
            case PUBLISHED, EXPIRED -> open;
            case PAUSED -> past ? VacancyStatus.EXPIRED : from;
            case WITHDRAWN -> endedByFeed ? open : from;
            case DRAFT, FILLED -> from;
        };
    }

    /** Whether nothing about it can change until it is published again. */
    static boolean isClosed(VacancyStatus status) {
        return switch (status) {
            case FILLED, WITHDRAWN -> true;
            case DRAFT, PUBLISHED, PAUSED, EXPIRED -> false;
        };
    }

    /** Whether it expires once its last day has passed. */
    static boolean expires(VacancyStatus status) {
        return switch (status) {
            case PUBLISHED, PAUSED -> true;
            case DRAFT, FILLED, WITHDRAWN, EXPIRED -> false;
        };
    }
}
