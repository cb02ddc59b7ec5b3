package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;

/**
 * A JobPosting of schema.org. Each property may be a text, an object, or a list of either; so it is written in the wild. What
 * it demands stands in texts mostly, so these join the ad's text.
 */
@JsonIgnoreProperties({
    // What the page says of itself, and where the ad can be seen.
    "@context",
    "@type",
    "sameAs",
    "image",
    "datePosted",
    "mainEntityOfPage",
    "directApply",
    // Follows from the occupation, or is no matter of matching.
    "industry",
    // How to apply, and whom to ask: persons, mostly.
    "applicationContact"
})
record PostingRow(
        @JsonProperty("@id") JsonNode iri,
        JsonNode url,
        JsonNode identifier,
        JsonNode title,
        JsonNode name,
        JsonNode description,
        JsonNode responsibilities,
        JsonNode qualifications,
        JsonNode skills,
        JsonNode educationRequirements,
        JsonNode experienceRequirements,
        JsonNode jobBenefits,
        JsonNode incentiveCompensation,
        JsonNode workHours,
        JsonNode validThrough,
        JsonNode totalJobOpenings,
        JsonNode employmentType,
        JsonNode hiringOrganization,
        JsonNode jobLocation,
        JsonNode occupationalCategory,
        JsonNode relevantOccupation)
        implements SentAd {

    /** What is called otherwise in the JobSearch format. */
    static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("id", "identifier"),
            Map.entry("headline", "title"),
            Map.entry("application_deadline", "validThrough"),
            Map.entry("number_of_vacancies", "totalJobOpenings"),
            Map.entry("working_hours_type", "employmentType"),
            Map.entry("description.text", "description"),
            Map.entry("employer", "hiringOrganization"),
            Map.entry("workplace_address", "jobLocation"),
            Map.entry("occupation", "occupationalCategory"),
            Map.entry("occupation_group", "occupationalCategory"),
            Map.entry("occupation_group_ssyk96", "occupationalCategory"),
            Map.entry("nice_to_have.skills", "skills"));

    @Override
    public AdRow inJobSearchTerms(RowNotes notes) {
        tellUnread(notes);
        PostingOccupations occupations = PostingOccupations.of(occupationalCategory, relevantOccupation);
        return new AdJson(
                PostingId.of(identifier, url, iri),
                null,
                LooseNode.text(title).or(() -> LooseNode.text(name)).orElse(null),
                text(),
                LooseNode.text(validThrough).orElse(null),
                positions(notes),
                PostingExtent.type(employmentType, notes),
                null,
                hiring(),
                null,
                null,
                null,
                occupations.occupations(),
                occupations.groups(),
                occupations.groupsOfSsyk96(),
                PostingPlace.addresses(jobLocation),
                null,
                null,
                new AdJson.Wanted(skillTerms(), null, null, null, null));
    }

    private void tellUnread(RowNotes notes) {
        Map<String, JsonNode> read = new LinkedHashMap<>();
        read.put("title", title);
        read.put("description", description);
        read.put("responsibilities", responsibilities);
        read.put("qualifications", qualifications);
        read.put("skills", skills);
        read.put("educationRequirements", educationRequirements);
        read.put("experienceRequirements", experienceRequirements);
        read.put("jobBenefits", jobBenefits);
        read.put("incentiveCompensation", incentiveCompensation);
        read.put("workHours", workHours);
        read.put("validThrough", validThrough);
        read.put("totalJobOpenings", totalJobOpenings);
        read.put("employmentType", employmentType);
        read.put("hiringOrganization", hiringOrganization);
        read.put("jobLocation", jobLocation);
        read.put("occupationalCategory", occupationalCategory);
        read.put("relevantOccupation", relevantOccupation);
        read.forEach((field, node) -> {
            if (LooseNode.isUnread(node)) {
                notes.notice(
                        field,
                        Wording.of(
                                "left out: is not in a form that is read here",
                                "utelämnat: har inte en form som läses här"));
            }
        });
    }

    private AdJson.Text text() {
        return new AdJson.Text(
                LooseNode.text(description).map(AdText::plainIfEscaped).orElse(null),
                null,
                null,
                LooseNode.lines(responsibilities),
                LooseNode.lines(qualifications, skills, educationRequirements, experienceRequirements),
                LooseNode.lines(workHours, jobBenefits, incentiveCompensation));
    }

    private BigDecimal positions(RowNotes notes) {
        String stated = LooseNode.text(totalJobOpenings).orElse("");
        if (stated.matches("\\d{1,9}(\\.0+)?")) {
            return new BigDecimal(stated);
        }
        if (!stated.isEmpty()) {
            notes.notice(
                    "number_of_vacancies",
                    Wording.of("taken as 1: is no number", "tas som 1: är inget tal")
                            .and(Shown.quoted(stated)));
        }
        return null;
    }

    private AdJson.Hiring hiring() {
        JsonNode hiring = LooseNode.first(hiringOrganization);
        String number = LooseNode.text(hiring.path("taxID"))
                .or(() -> LooseNode.text(hiring.path("vatID")))
                .or(() -> LooseNode.text(hiring.path("identifier")))
                .orElse(null);
        return new AdJson.Hiring(LooseNode.text(hiring).orElse(null), number);
    }

    /** Those that are concepts; words alone are read as text. */
    private List<AdJson.Term> skillTerms() {
        return LooseNode.each(skills)
                .filter(JsonNode::isObject)
                .map(skill -> new AdJson.Term(
                        LooseNode.text(skill.path("@id"))
                                .or(() -> LooseNode.text(skill.path("termCode")))
                                .orElse(null),
                        LooseNode.text(skill).orElse(null),
                        null))
                .toList();
    }
}
