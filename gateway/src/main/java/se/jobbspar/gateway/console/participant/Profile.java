package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.PartialDate;

/**
 * What a person can do and wants, as participant-service tells of it and as matching-service takes it with a request. Of what stays
 * with the person's own coaches, countries are not read here; titles, what a licence includes, what was unpaid and ids of rows are
 * never sent on.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Profile(
        List<Skill> skills,
        List<Experience> experiences,
        List<Education> educations,
        List<LanguageSkill> languages,
        List<Licence> licences,
        Wishes wishes) {
    public Profile {
        skills = copy(skills);
        experiences = copy(experiences);
        educations = copy(educations);
        languages = copy(languages);
        licences = copy(licences);
        wishes = wishes == null ? new Wishes(null, null, null, null) : wishes;
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** What a claim rests on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Evidence(String kind, PartialDate date) {}

    /**
     * @param level 1 to 4; null for what the person has not
     * @param answer yes, some or no
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Skill(
            String concept,
            Integer level,
            String answer,
            Evidence evidence,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            UUID id) {}

    /** @param to null while it goes on */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Experience(
            String occupation,
            PartialDate from,
            PartialDate to,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            String unpaid,

            Evidence evidence,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            UUID id) {}

    /**
     * @param level a SUN 2020 code
     * @param field a SUN 2020 code; may be null
     * @param title in the person's own words; may be null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Education(
            String level,
            String field,
            String recognition,
            PartialDate completed,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            String title,

            Evidence evidence,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            UUID id) {}

    /** CEFR levels; null for what nobody has assessed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LanguageSkill(
            String language,
            String listening,
            String reading,
            String spokenInteraction,
            String spokenProduction,
            String writing,
            Evidence evidence,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            UUID id) {}

    /** @param validUntil null when it does not end */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Licence(
            String concept,
            PartialDate validUntil,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            String scope,

            Evidence evidence,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            UUID id) {}

    /** What the person wants; an empty list means that nobody has asked. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Wishes(
            List<String> occupations, List<String> municipalities, List<String> workingTimes, Unwanted not) {
        public Wishes {
            occupations = copy(occupations);
            municipalities = copy(municipalities);
            workingTimes = copy(workingTimes);
            not = not == null ? new Unwanted(null, null, null) : not;
        }
    }

    /** What the person does not want, or must not do. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unwanted(List<String> occupations, List<String> workingTimes, List<String> tasks) {
        public Unwanted {
            occupations = copy(occupations);
            workingTimes = copy(workingTimes);
            tasks = copy(tasks);
        }
    }
}
