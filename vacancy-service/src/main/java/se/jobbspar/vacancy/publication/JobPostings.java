package se.jobbspar.vacancy.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.wording.AcceptLanguage;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vacancy.opening.Content;
import se.jobbspar.vacancy.opening.PublicVacancy;
import se.jobbspar.vacancy.terms.ContractForm;
import se.jobbspar.vacancy.terms.Extent;
import se.jobbspar.vacancy.terms.Remote;
import se.jobbspar.vacancy.terms.SalaryForm;
import se.jobbspar.vocabulary.Groups;
import se.jobbspar.vocabulary.Requirement;

/** Says vacancies in the terms of schema.org, with Swedish names beside the codes, since the ads are Swedish. */
@ApplicationScoped
class JobPostings {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Taxonomy taxonomy;

    JobPostings(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    JobPosting of(PublicVacancy vacancy) {
        Content content = vacancy.content();
        String address = PublicVacancyResource.address(vacancy.id());
        return new JobPosting(
                "https://schema.org/",
                "JobPosting",
                address,
                address,
                JobPosting.Identifier.of(vacancy.id().toString()),
                content.title(),
                content.description(),
                vacancy.since(),
                endOf(content.lastDay()),
                employmentTypes(content),
                content.terms().start(),
                commission(content.terms().salary()),
                JobPosting.Organization.of(vacancy.employer()),
                places(content),
                content.terms().remote() == Remote.FULLY ? "TELECOMMUTE" : null,
                content.positions(),
                categories(content),
                asked(content, RequirementKind.SKILL).map(this::skill).toList(),
                Stream.concat(
                                demands(content, RequirementKind.LANGUAGE).map(JobPostings::language),
                                demands(content, RequirementKind.LICENCE).map(this::licence))
                        .toList(),
                demands(content, RequirementKind.EDUCATION)
                        .map(JobPostings::education)
                        .toList(),
                demands(content, RequirementKind.EXPERIENCE)
                        .map(this::experience)
                        .toList());
    }

    private static OffsetDateTime endOf(LocalDate lastDay) {
        return lastDay == null
                ? null
                : lastDay.atTime(LAST_SECOND).atZone(SWEDEN).toOffsetDateTime();
    }

    /** Extent, and what ends: schema.org has no words for hours of the day, nor for other contracts. */
    private static List<String> employmentTypes(Content content) {
        Optional<Extent> stated = Optional.ofNullable(content.terms().extent());
        Stream<String> extents = Stream.of(WorkingTime.FULL_TIME, WorkingTime.PART_TIME)
                .filter(time -> content.workingTimes().contains(time)
                        || stated.filter(extent -> extent.offers(time)).isPresent())
                .map(WorkingTime::name);
        return Stream.concat(
                        extents,
                        Optional.ofNullable(content.terms().contract()).stream()
                                .filter(JobPostings::ends)
                                .map(contract -> "TEMPORARY"))
                .toList();
    }

    private static boolean ends(ContractForm contract) {
        return switch (contract) {
            case FIXED_TERM, SUBSTITUTE, SEASONAL -> true;
            case PERMANENT, PROBATION, HOURLY -> false;
        };
    }

    /** Its form alone: of a salary schema.org says how much, which is between the parties. */
    private static String commission(SalaryForm salary) {
        return switch (salary) {
            case COMMISSION -> "Provision";
            case FIXED_AND_COMMISSION -> "Fast lön och provision";
            case MONTHLY, HOURLY -> null;
            case null -> null;
        };
    }

    /** The main one first. */
    private static List<JobPosting.Place> places(Content content) {
        return Stream.concat(Stream.ofNullable(content.municipality()), content.terms().otherMunicipalities().stream())
                .distinct()
                .flatMap(JobPostings::place)
                .toList();
    }

    private static Stream<JobPosting.Place> place(String municipality) {
        return Places.sweden().municipality(municipality).stream()
                .flatMap(place -> Places.sweden()
                        .county(place.county())
                        .map(county -> JobPosting.Place.in(place.name(), county.name()))
                        .stream());
    }

    private List<JobPosting.Category> categories(Content content) {
        return Stream.concat(
                        Optional.ofNullable(content.occupation()).stream()
                                .map(uri -> JobPosting.Category.of(uri, "ESCO", name(uri))),
                        Optional.ofNullable(content.occupationGroup()).stream()
                                .map(code -> JobPosting.Category.of(
                                        code,
                                        "SSYK 2012",
                                        Groups.name(taxonomy, code).sv())))
                .toList();
    }

    private static Stream<Requirement> asked(Content content, RequirementKind kind) {
        return content.requirements().stream().filter(asked -> asked.kind() == kind);
    }

    private static Stream<Requirement> demands(Content content, RequirementKind kind) {
        return asked(content, kind).filter(asked -> asked.importance() == Importance.MUST);
    }

    private JobPosting.Term skill(Requirement asked) {
        return JobPosting.Term.of(asked.concept(), name(asked.concept()));
    }

    private static JobPosting.Credential language(Requirement asked) {
        String name = AskedLanguage.name(asked.concept(), AcceptLanguage.SWEDISH);
        return JobPosting.Credential.of("language", asked.level() == null ? name : name + " " + asked.level());
    }

    private JobPosting.Credential licence(Requirement asked) {
        return JobPosting.Credential.of("licence", name(asked.concept()));
    }

    private static JobPosting.Credential education(Requirement asked) {
        Optional<SunCode> level = SunCodes.level(asked.level());
        Optional<SunCode> field = SunCodes.field(asked.concept());
        return JobPosting.Credential.of(
                "education",
                String.join(
                        ", ",
                        Stream.of(level, field)
                                .flatMap(Optional::stream)
                                .map(SunCode::name)
                                .toList()));
    }

    private JobPosting.Experience experience(Requirement asked) {
        return JobPosting.Experience.of(
                asked.level() == null ? null : Integer.valueOf(asked.level()), name(asked.concept()));
    }

    private String name(String uri) {
        return taxonomy.find(uri)
                .map(concept -> concept.label(AcceptLanguage.SWEDISH))
                .orElse(uri);
    }
}
