package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.FieldError;
import se.jobbspar.vacancy.training.Listed;

/**
 * The fields we use of a course in EMIL's terms (Education Information Markup Language), as the employment service's
 * education API gives the national course catalogue; any may be null.
 */
@JsonIgnoreProperties({
    // What a machine has read out of the text, which people have to look at first.
    "text_enrichments_results",
    "education_type"
})
record EmilRow(String id, Education education, Providers providerSummary, Events eventSummary) implements SentTraining {
    /** Where it stands in the feed what our own JSON calls otherwise. */
    private static final Map<String, String> CALLED = Map.of(
            "reference", "id",
            "name", "education.title",
            "kind", "education.form",
            "description", "education.description",
            "gives", "education.subject",
            "provider", "providerSummary.providers",
            "pace", "eventSummary.paceOfStudyPercentage",
            "municipalities", "eventSummary.municipalityCode",
            "starts", "eventSummary.executions");

    @JsonIgnoreProperties({
        // Other names and links of the same.
        "identifier",
        "code",
        "configuration",
        "urls",
        // Credits of schools, which nothing is matched by.
        "credits",
        "educationLevel",
        "eligibilityTags",
        // What the feed says of itself.
        "expires",
        "lastEdited",
        "lastSynced"
    })
    record Education(
            List<Text> title,
            List<Text> description,
            Code form,
            List<Code> subject,
            Boolean resultIsDegree,
            Boolean isVocational,
            Eligibility eligibility) {}

    record Text(String lang, String content) {}

    @JsonIgnoreProperties({"type", "name", "nameEn"})
    record Code(String code) {}

    /** What one has to have learnt before, a list for each language. */
    @JsonIgnoreProperties("exemption")
    record Eligibility(List<List<Text>> eligibilityDescription) {}

    record Providers(List<String> providers) {}

    @JsonIgnoreProperties({
        // The county follows from the municipality.
        "regionCode",
        "languageOfInstruction",
        "timeOfStudy",
        "onlyAsPartOfProgram",
        "tuitionFee"
    })
    record Events(
            List<Double> paceOfStudyPercentage,
            Boolean distance,
            List<String> municipalityCode,
            List<Execution> executions) {}

    @JsonIgnoreProperties("condition")
    record Execution(String start, String end) {}

    @Override
    public Optional<Listed> listed(RowNotes notes) {
        return Optional.of(new EmilReading(this, notes).listed());
    }

    @Override
    public void refuse(FieldError error, RowNotes notes) {
        String field = error.field().split("[.\\[]", 2)[0];
        notes.error(CALLED.getOrDefault(field, field), error.told());
    }
}
