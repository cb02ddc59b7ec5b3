package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/** The fields we use of an ad in the format of the employment service's JobSearch API; any may be null. */
record AdJson(
        String id,
        Boolean removed,
        String headline,
        Text description,
        @JsonProperty("application_deadline") String applicationDeadline,
        @JsonProperty("number_of_vacancies") Integer numberOfVacancies,
        @JsonProperty("working_hours_type") Term workingHoursType,
        @JsonProperty("scope_of_work") Scope scopeOfWork,
        Hiring employer,
        @JsonProperty("experience_required") Boolean experienceRequired,
        @JsonProperty("driving_license_required") Boolean drivingLicenceRequired,
        @JsonProperty("driving_license") List<Term> drivingLicences,
        Term occupation,
        @JsonProperty("occupation_group") Term occupationGroup,
        @JsonProperty("workplace_address") Address address,
        @JsonProperty("must_have") Wanted mustHave,
        @JsonProperty("nice_to_have") Wanted niceToHave) {

    /** A concept of the JobTech taxonomy, with its id in the older one. */
    record Term(
            @JsonProperty("concept_id") String id,
            String label,
            @JsonProperty("legacy_ams_taxonomy_id") String legacyId) {

        /** Says that the taxonomy in use does not know it. */
        String leftOut() {
            String name = label == null ? "?" : label.replaceAll("\\p{Cntrl}", " ");
            String shown = name.length() > 80 ? name.substring(0, 80) : name;
            return "left out: the taxonomy in use has no concept for \"" + shown + "\"";
        }
    }

    record Text(String text) {}

    /** Extent in per cent of full time. */
    record Scope(Integer min, Integer max) {}

    record Hiring(
            String name,
            @JsonProperty("organization_number") String organisationNumber) {}

    record Address(@JsonProperty("municipality_code") String municipality) {}

    /** What is asked for in a structured way; lists are never null. */
    record Wanted(
            List<Term> skills,
            List<Term> languages,
            @JsonProperty("work_experiences") List<Term> experiences,
            List<Term> education,
            @JsonProperty("education_level") List<Term> educationLevels) {

        Wanted {
            skills = orEmpty(skills);
            languages = orEmpty(languages);
            experiences = orEmpty(experiences);
            education = orEmpty(education);
            educationLevels = orEmpty(educationLevels);
        }
    }

    AdJson {
        drivingLicences = orEmpty(drivingLicences);
        mustHave = mustHave == null ? new Wanted(null, null, null, null, null) : mustHave;
        niceToHave = niceToHave == null ? new Wanted(null, null, null, null, null) : niceToHave;
    }

    private static List<Term> orEmpty(List<Term> terms) {
        return terms == null
                ? List.of()
                : terms.stream().filter(Objects::nonNull).toList();
    }
}
