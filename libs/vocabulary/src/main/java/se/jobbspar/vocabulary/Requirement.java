package se.jobbspar.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * One thing a job asks for; what concept and level hold depends on the kind, see {@link RequirementFact}.
 */
@Schema(
        description = "One thing a job asks for. skill: concept = URI of the skill, level 1 basic, 2 independent,"
                + " 3 advanced, 4 expert. experience: concept = URI of the occupation, level = months."
                + " education: concept = SUN 2020 field code, level = SUN 2020 level code, at least one of them."
                + " language: concept = ISO 639 code, two letters where there are, for one modality with :listening,"
                + " :reading, :spoken-interaction, :spoken-production or :writing, as in sv:writing; level = CEFR A1 to C2. licence: concept = URI, no level."
                + " A level left out means any.")
public record Requirement(
        @NotNull RequirementKind kind,

        @Nullable @Size(max = 300) @Schema(examples = "urn:jobbspar:licence:b")
        String concept,

        @Nullable @Size(max = 10) @Schema(examples = "2") String level,
        @NotNull Importance importance,

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Size(max = 500)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(
                description =
                        "Why the job needs it. A vacancy's must of a language or a driving licence has one when it"
                                + " is published, as the Discrimination Act asks.",
                examples = "Besöken hos kunderna görs med bil.")
        String reason) {

    /** As Swedish driving licences are spelled; what else one needs a licence for, an authority or the trade demands. */
    private static final String DRIVING = "urn:jobbspar:licence:(am|a[12]?|b|b-utokad|be|[cd]1?e?)";

    public Requirement(RequirementKind kind, String concept, String level, Importance importance) {
        this(kind, concept, level, importance, null);
    }

    /** The same as it goes out in an event. */
    public RequirementFact fact() {
        return new RequirementFact(kind, concept, level, importance);
    }

    /**
     * Whether nobody has said yet why the job needs it, though it may keep out whom the Discrimination Act protects: a must of a
     * language or of a driving licence.
     */
    public boolean lacksReason() {
        boolean keepsOut = kind == RequirementKind.LANGUAGE
                || kind == RequirementKind.LICENCE && concept != null && concept.matches(DRIVING);
        return importance == Importance.MUST && keepsOut && (reason == null || reason.isBlank());
    }

    /** Whether both ask for the same thing, at whatever level or importance. */
    public boolean sameThing(Requirement other) {
        return kind == other.kind && Objects.equals(concept, other.concept);
    }
}
