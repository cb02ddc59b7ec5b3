package se.jobbspar.vacancy.publication;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.vacancy.opening.PublicVacancy;

/**
 * Where an open vacancy is read, as a sitemap says it.
 *
 * @param url address of its JobPosting, relative to this list's; it stays the same
 * @param lastModified when it last changed, in microseconds
 */
@Schema(description = "Where an open vacancy is read, as a sitemap says it.")
record PublicEntry(UUID id, String url, String title, Instant lastModified) {
    static PublicEntry of(PublicVacancy vacancy) {
        return new PublicEntry(
                vacancy.id(),
                PublicVacancyResource.address(vacancy.id()),
                vacancy.content().title(),
                vacancy.changed());
    }
}
