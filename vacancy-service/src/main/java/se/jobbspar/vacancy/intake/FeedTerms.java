package se.jobbspar.vacancy.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What holds for all ads of a file.
 *
 * @param source name of the feed; with an ad's id it tells vacancies apart
 * @param openUntil keeps ads open at least until this day; empty = each ad decides
 */
record FeedTerms(String source, Optional<LocalDate> openUntil) {}
