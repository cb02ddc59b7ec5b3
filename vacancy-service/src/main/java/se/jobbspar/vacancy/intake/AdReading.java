package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.Today;
import se.jobbspar.vacancy.employer.EmployerKey;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.Content;
import se.jobbspar.vacancy.opening.Origin;
import se.jobbspar.vacancy.terms.Terms;

/** Reads one ad, in the terms of the JobSearch format, as a vacancy's content. */
@ApplicationScoped
class AdReading {
    private static final int MAX_TITLE = 300;
    private static final int MAX_TEXT = 50_000;

    private final AdOccupation occupations;
    private final AdRequirements requirements;
    private final Today today;

    AdReading(AdOccupation occupations, AdRequirements requirements, Today today) {
        this.occupations = occupations;
        this.requirements = requirements;
        this.today = today;
    }

    /** Empty when {@code notes} got an error. */
    Optional<Ad> read(SentAd sent, FeedTerms feed, RowNotes notes) {
        return switch (sent.inJobSearchTerms(notes)) {
            case EndedAd end ->
                id(end.id(), notes)
                        .map(id -> new Ad.Removed(
                                feed.source(),
                                id,
                                StatedTime.version(end.timestamp(), end.removedDate())
                                        .orElse(null)));
            case AdJson ad -> id(ad.id(), notes).flatMap(id -> listed(id, ad, feed, notes));
        };
    }

    private static Optional<String> id(String given, RowNotes notes) {
        Optional<String> id = id(given);
        if (id.isEmpty()) {
            notes.error(
                    "id",
                    Wording.of(
                            "must be a text of 1 to 64 printable characters",
                            "ska vara en text på 1 till 64 synliga tecken"));
        }
        return id;
    }

    /** By what an ad is known again; empty for what names none. */
    static Optional<String> id(String given) {
        return Optional.ofNullable(given)
                .map(id -> Normalizer.normalize(id, Normalizer.Form.NFKC).strip())
                .filter(id -> id.matches("[\\x21-\\x7e]{1,64}"));
    }

    private Optional<Ad> listed(String id, AdJson ad, FeedTerms feed, RowNotes notes) {
        EmployerKey employer = AdEmployer.of(ad.employer(), notes);
        LocalDate deadline = deadline(ad, notes);
        Content content = content(ad, lastDay(deadline, feed.openUntil(), notes), notes);
        return notes.errors().isEmpty()
                ? Optional.of(new Ad.Listed(
                        new Origin(feed.source(), id, deadline),
                        employer,
                        content,
                        StatedTime.version(ad.timestamp(), ad.timestamp()).orElse(null)))
                : Optional.empty();
    }

    private Content content(AdJson ad, LocalDate lastDay, RowNotes notes) {
        String title = AdText.line(ad.headline());
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            notes.error("headline", length(1, MAX_TITLE));
        }
        String text = AdText.of(ad.description());
        if (text != null && text.length() > MAX_TEXT) {
            notes.error("description.text", length(0, MAX_TEXT));
        }
        String occupation = occupations.occupation(ad, notes);
        return new Content(
                title,
                text,
                occupation,
                occupations.group(ad, occupation, notes),
                AdPlace.municipality(ad, notes),
                workingTimes(ad, notes),
                positions(ad.numberOfVacancies(), notes),
                requirements.read(ad, occupation, notes),
                lastDay,
                Terms.UNSAID);
    }

    static Wording length(int least, int most) {
        return least == 0
                ? Wording.of("must have at most " + most + " characters", "får ha högst " + most + " tecken")
                : Wording.of(
                        "must be a text of " + least + " to " + most + " characters",
                        "ska vara en text på " + least + " till " + most + " tecken");
    }

    private static List<WorkingTime> workingTimes(AdJson ad, RowNotes notes) {
        return AdExtent.of(ad.scopeOfWork(), ad.workingHoursType(), notes);
    }

    private static int positions(BigDecimal stated, RowNotes notes) {
        if (stated == null) {
            return 1;
        }
        int taken = stated.max(BigDecimal.ONE)
                .min(BigDecimal.valueOf(Content.MAX_POSITIONS))
                .intValue();
        if (stated.compareTo(BigDecimal.valueOf(taken)) != 0) {
            notes.notice(
                    "number_of_vacancies",
                    Wording.of(
                            "taken as " + taken + ": must be a whole number from 1 to " + Content.MAX_POSITIONS,
                            "tas som " + taken + ": ska vara ett heltal från 1 till " + Content.MAX_POSITIONS));
        }
        return taken;
    }

    private static LocalDate deadline(AdJson ad, RowNotes notes) {
        String stated = ad.applicationDeadline();
        if (stated == null || stated.isBlank()) {
            return null;
        }
        Optional<LocalDate> day =
                StatedTime.parse(stated).map(ZonedDateTime::toLocalDate).filter(Today::isPlausible);
        if (day.isEmpty()) {
            notes.error(
                    "application_deadline",
                    Wording.of(
                            "must be a date or a time such as 2026-03-01T23:59:59",
                            "ska vara ett datum eller en tid, till exempel 2026-03-01T23:59:59"));
        }
        return day.orElse(null);
    }

    private LocalDate lastDay(LocalDate deadline, Optional<LocalDate> openUntil, RowNotes notes) {
        if (deadline == null) {
            return null;
        }
        if (openUntil.isPresent() && deadline.isBefore(openUntil.get())) {
            notes.notice(
                    "application_deadline",
                    Wording.of(
                            "kept open until " + openUntil.get() + "; the ad said " + deadline,
                            "hålls öppen till " + openUntil.get() + "; annonsen sade " + deadline));
            return openUntil.get();
        }
        if (deadline.isBefore(today.date())) {
            notes.notice(
                    "application_deadline",
                    Wording.of(
                            "has passed, so the vacancy is expired; openUntil keeps archived ads open",
                            "har passerat, så den lediga platsen har gått ut; openUntil håller arkiverade annonser öppna"));
        }
        return deadline;
    }
}
