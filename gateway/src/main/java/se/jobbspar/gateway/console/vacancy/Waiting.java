package se.jobbspar.gateway.console.vacancy;

import java.time.LocalDate;
import java.util.Optional;

/** What waits for whoever posted a vacancy, in the words of {@link VacancyTexts#waits}. */
final class Waiting {
    /** So long before the last day to apply there is still time to think of it. */
    private static final int DAYS = 7;

    private Waiting() {}

    /** Empty for nothing. */
    static Optional<String> of(OwnVacancy vacancy, LocalDate today) {
        return switch (vacancy.status()) {
            case "draft" -> Optional.of("to-publish");
            case "paused" -> Optional.of("to-resume");
            case "expired" -> Optional.of("to-tell");
            case "published" ->
                Optional.ofNullable(vacancy.lastDay())
                        .filter(day -> !day.isAfter(today.plusDays(DAYS)))
                        .map(day -> "ends-soon");
            default -> Optional.empty();
        };
    }
}
