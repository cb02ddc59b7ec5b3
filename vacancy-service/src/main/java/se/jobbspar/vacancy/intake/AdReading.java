package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.vacancy.employer.EmployerKey;
import se.jobbspar.vacancy.employer.OrganisationNumber;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.Content;
import se.jobbspar.vacancy.opening.Origin;

/** Reads one ad of the JobSearch format as a vacancy's content. */
@ApplicationScoped
class AdReading {
    /** Name of the feed; with the ad's id it tells vacancies apart. */
    static final String SOURCE = "platsbanken";

    private static final int MAX_TITLE = 300;
    private static final int MAX_TEXT = 50_000;
    private static final int MAX_POSITIONS = 10_000;
    private static final int FULL_TIME = 100;
    private static final String FULL_TIME_ID = "6YE1_gAC_R2G";
    private static final String PART_TIME_ID = "947z_JGS_Uk2";

    private final AdTerms terms;
    private final AdRequirements requirements;
    private final Today today;

    AdReading(AdTerms terms, AdRequirements requirements, Today today) {
        this.terms = terms;
        this.requirements = requirements;
        this.today = today;
    }

    /**
     * @param openUntil keeps the vacancy open at least until this day; empty = the ad decides
     * @return empty when {@code notes} got an error
     */
    Optional<Ad> read(AdJson ad, Optional<LocalDate> openUntil, RowNotes notes) {
        if (ad.id() == null || !ad.id().matches("[\\x21-\\x7e]{1,64}")) {
            notes.error("id", "must be a text of 1 to 64 printable characters");
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(ad.removed())) {
            return Optional.of(new Ad.Removed(SOURCE, ad.id()));
        }
        Optional<EmployerKey> employer = employer(ad.employer(), notes);
        Content content = content(ad, openUntil, notes);
        return notes.errors().isEmpty()
                ? Optional.of(new Ad.Listed(
                        new Origin(SOURCE, ad.id(), deadline(ad, notes)), employer.orElseThrow(), content))
                : Optional.empty();
    }

    private static Optional<EmployerKey> employer(AdJson.Hiring hiring, RowNotes notes) {
        String name = hiring == null ? "" : line(hiring.name());
        Optional<OrganisationNumber> number =
                hiring == null ? Optional.empty() : OrganisationNumber.parse(hiring.organisationNumber());
        if (name.isEmpty() || name.length() > 200) {
            notes.error("employer.name", "must be a text of 1 to 200 characters");
        }
        if (hiring != null && hiring.organisationNumber() != null && number.isEmpty()) {
            notes.error("employer.organization_number", "must be ten digits of which the last is the check digit");
        }
        return Optional.of(new EmployerKey(name, number));
    }

    private Content content(AdJson ad, Optional<LocalDate> openUntil, RowNotes notes) {
        String title = line(ad.headline());
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            notes.error("headline", "must be a text of 1 to " + MAX_TITLE + " characters");
        }
        String text = ad.description() == null ? null : ad.description().text();
        if (text != null && text.length() > MAX_TEXT) {
            notes.error("description.text", "must have at most " + MAX_TEXT + " characters");
        }
        String occupation = occupation(ad, notes);
        return new Content(
                title,
                PlainText.text(text),
                occupation,
                group(ad, occupation, notes),
                municipality(ad.address(), notes),
                workingTimes(ad),
                positions(ad.numberOfVacancies()),
                requirements.read(ad, occupation, notes),
                lastDay(deadline(ad, notes), openUntil, notes));
    }

    private String occupation(AdJson ad, RowNotes notes) {
        if (ad.occupation() == null || ad.occupation().id() == null) {
            return null;
        }
        Optional<String> found = terms.concept(ad.occupation(), ConceptType.OCCUPATION);
        if (found.isEmpty()) {
            notes.notice("occupation", ad.occupation().leftOut());
        }
        return found.orElse(null);
    }

    private String group(AdJson ad, String occupation, RowNotes notes) {
        Optional<String> group = Optional.ofNullable(ad.occupationGroup())
                .flatMap(terms::group)
                .or(() -> Optional.ofNullable(occupation).flatMap(terms::groupOf));
        if (group.isEmpty() && occupation == null) {
            notes.notice("occupation_group", "names no occupation we know, so nobody can be matched to it");
        }
        return group.orElse(null);
    }

    private static String municipality(AdJson.Address address, RowNotes notes) {
        String code = address == null ? null : address.municipality();
        if (code == null) {
            return null;
        }
        if (Places.sweden().municipality(code).isEmpty()) {
            notes.notice("workplace_address.municipality_code", "left out: not the SCB code of a municipality");
            return null;
        }
        return code;
    }

    /** What is stated about extent; a range from below to full time means either. */
    private static List<WorkingTime> workingTimes(AdJson ad) {
        Integer min = ad.scopeOfWork() == null ? null : ad.scopeOfWork().min();
        Integer max = ad.scopeOfWork() == null ? null : ad.scopeOfWork().max();
        if (min != null && max != null && max > 0) {
            boolean full = max >= FULL_TIME;
            boolean part = min < FULL_TIME;
            return full && part
                    ? List.of(WorkingTime.FULL_TIME, WorkingTime.PART_TIME)
                    : List.of(full ? WorkingTime.FULL_TIME : WorkingTime.PART_TIME);
        }
        String type = ad.workingHoursType() == null ? "" : ad.workingHoursType().id();
        return FULL_TIME_ID.equals(type)
                ? List.of(WorkingTime.FULL_TIME)
                : PART_TIME_ID.equals(type) ? List.of(WorkingTime.PART_TIME) : List.of();
    }

    private static int positions(Integer stated) {
        return stated == null ? 1 : Math.clamp(stated, 1, MAX_POSITIONS);
    }

    private static LocalDate deadline(AdJson ad, RowNotes notes) {
        String stated = ad.applicationDeadline();
        if (stated == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(
                    stated.length() > 10 && stated.charAt(10) == 'T' ? stated.substring(0, 10) : stated);
            if (Today.isPlausible(day)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, as an impossible day is.
        }
        notes.error("application_deadline", "must be a date or a time such as 2026-03-01T23:59:59");
        return null;
    }

    private LocalDate lastDay(LocalDate deadline, Optional<LocalDate> openUntil, RowNotes notes) {
        if (deadline == null) {
            return null;
        }
        if (openUntil.isPresent() && deadline.isBefore(openUntil.get())) {
            notes.notice("application_deadline", "kept open until " + openUntil.get() + "; the ad said " + deadline);
            return openUntil.get();
        }
        if (deadline.isBefore(today.date())) {
            notes.notice(
                    "application_deadline", "has passed, so the vacancy is expired; openUntil keeps archived ads open");
        }
        return deadline;
    }

    private static String line(String text) {
        return PlainText.line(text);
    }
}
