package se.jobbspar.vacancy.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.jobbspar.rest.Today;

/**
 * A vacancy that everybody may read now.
 *
 * @param employer name of who hires; its number may be a person's and is not told
 * @param since the day from which it is here
 * @param changed when it, or the name of its employer, last changed
 */
public record PublicVacancy(UUID id, Content content, String employer, LocalDate since, Instant changed) {
    static PublicVacancy of(Vacancy vacancy) {
        Instant own = vacancy.updatedAt();
        Instant employers = vacancy.employer().updatedAt();
        return new PublicVacancy(
                vacancy.id(),
                vacancy.content(),
                vacancy.employer().name(),
                Today.at(vacancy.announcedAt().orElseThrow()),
                employers.isAfter(own) ? employers : own);
    }
}
