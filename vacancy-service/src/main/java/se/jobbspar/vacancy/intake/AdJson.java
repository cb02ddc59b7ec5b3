package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import se.jobbspar.contracts.wording.Wording;

/**
 * The fields we use of an ad in the format of the employment service's JobSearch API; any may be null, lists are not. Each
 * record names what it leaves aside knowingly; whatever else carries data is told in a notice.
 */
@JsonIgnoreProperties({
    // What the feed says of itself, and where the ad can be seen.
    "relevance",
    "external_id",
    "original_id",
    "label",
    "webpage_url",
    "logo_url",
    "source_type",
    "publication_date",
    "last_publication_date",
    "removed",
    // How to apply, and whom to ask: persons, mostly.
    "application_details",
    "application_contacts",
    // Terms that nothing is matched by.
    "employment_type",
    "salary_type",
    "salary_description",
    "duration",
    "access",
    "access_to_own_car",
    // Follows from the occupation.
    "occupation_field"
})
@JsonDeserialize(using = JsonDeserializer.None.class)
record AdJson(
        String id,
        String timestamp,
        String headline,
        Text description,
        @JsonProperty("application_deadline") String applicationDeadline,
        @JsonProperty("number_of_vacancies") BigDecimal numberOfVacancies,
        @JsonProperty("working_hours_type") Term workingHoursType,
        @JsonProperty("scope_of_work") Scope scopeOfWork,
        Hiring employer,
        @JsonProperty("experience_required") Boolean experienceRequired,
        @JsonProperty("driving_license_required") Boolean drivingLicenceRequired,
        @JsonProperty("driving_license") List<Term> drivingLicences,
        @JsonProperty("occupation") List<Term> occupations,
        @JsonProperty("occupation_group") List<Term> occupationGroups,
        @JsonProperty("occupation_group_ssyk96") List<String> occupationGroupsSsyk96,
        @JsonProperty("workplace_address") List<Address> address,
        @JsonProperty("workplace_addresses") List<Address> addresses,
        @JsonProperty("must_have") Wanted mustHave,
        @JsonProperty("nice_to_have") Wanted niceToHave)
        implements AdRow {

    /** A concept of the JobTech taxonomy, with its id in the older one. */
    @JsonIgnoreProperties({"weight", "original_value"})
    record Term(
            @JsonProperty("concept_id") String id,
            String label,
            @JsonProperty("legacy_ams_taxonomy_id") String legacyId) {

        @JsonCreator
        Term {}

        /** A feed that names the concept by its id alone. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Term of(String id) {
            return new Term(id, null, null);
        }

        boolean saysNothing() {
            return isBlank(id) && isBlank(label) && isBlank(legacyId);
        }

        /** Says that the taxonomy in use does not know it. */
        Wording leftOut() {
            String quote = " \"" + shown() + "\"";
            return Wording.of(
                    "left out: the taxonomy in use has no concept for" + quote,
                    "utelämnad: taxonomin som används har inget begrepp för" + quote);
        }

        String shown() {
            return Shown.of(!isBlank(label) ? label : !isBlank(id) ? id : isBlank(legacyId) ? "?" : legacyId);
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }
    }

    /** The ad's text: whole, whole as HTML, or in parts. */
    record Text(
            String text,
            @JsonProperty("text_formatted") String formatted,
            @JsonProperty("company_information") String company,
            String needs,
            String requirements,
            String conditions) {

        @JsonCreator
        Text {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Text of(String text) {
            return new Text(text, null, null, null, null, null);
        }
    }

    /** Extent in per cent of full time. */
    record Scope(Integer min, Integer max) {}

    // Whom to call and where they sit: persons, mostly.
    @JsonIgnoreProperties({"phone_number", "email", "url", "workplace"})
    record Hiring(
            String name,
            @JsonProperty("organization_number") String organisationNumber) {}

    // A vacancy has a municipality and nothing closer.
    @JsonIgnoreProperties({"street_address", "postcode", "coordinates"})
    record Address(
            String municipality,
            @JsonProperty("municipality_code") String municipalityCode,
            @JsonProperty("municipality_concept_id") String municipalityId,
            String region,
            @JsonProperty("region_code") String regionCode,
            @JsonProperty("region_concept_id") String regionId,
            String country,
            @JsonProperty("country_code") String countryCode,
            @JsonProperty("country_concept_id") String countryId,
            String city) {}

    /** What is asked for in a structured way; lists are never null. */
    record Wanted(
            List<Term> skills,
            List<Term> languages,
            @JsonProperty("work_experiences") List<Term> experiences,
            List<Term> education,
            @JsonProperty("education_level") List<Term> educationLevels) {

        Wanted {
            skills = saying(skills);
            languages = saying(languages);
            experiences = saying(experiences);
            education = saying(education);
            educationLevels = saying(educationLevels);
        }
    }

    AdJson {
        drivingLicences = saying(drivingLicences);
        occupations = saying(occupations);
        occupationGroups = saying(occupationGroups);
        occupationGroupsSsyk96 = orEmpty(occupationGroupsSsyk96);
        address = orEmpty(address);
        addresses = orEmpty(addresses);
        mustHave = mustHave == null ? new Wanted(null, null, null, null, null) : mustHave;
        niceToHave = niceToHave == null ? new Wanted(null, null, null, null, null) : niceToHave;
    }

    private static List<Term> saying(List<Term> given) {
        return orEmpty(given).stream().filter(term -> !term.saysNothing()).toList();
    }

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }
}
