package se.jobbspar.vocabulary;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;

/**
 * One thing a job asks for; what concept and level hold depends on the kind, see {@link RequirementFact}.
 */
@Schema(
        description = "One thing a job asks for. skill: concept = URI of the skill, level 1 basic, 2 independent,"
                + " 3 advanced, 4 expert. experience: concept = URI of the occupation, level = months."
                + " education: concept = SUN 2020 field code, level = SUN 2020 level code, at least one of them."
                + " language: concept = ISO 639 code, two letters where there are, level = CEFR A1 to C2. licence: concept = URI, no level."
                + " A level left out means any.")
public record Requirement(
        @NotNull RequirementKind kind,

        @Nullable @Size(max = 300) @Schema(examples = "urn:jobbspar:licence:b")
        String concept,

        @Nullable @Size(max = 10) @Schema(examples = "2") String level,
        @NotNull Importance importance) {

    /** The same as it goes out in an event. */
    public RequirementFact fact() {
        return new RequirementFact(kind, concept, level, importance);
    }

    /** Whether both ask for the same thing, at whatever level or importance. */
    public boolean sameThing(Requirement other) {
        return kind == other.kind && Objects.equals(concept, other.concept);
    }
}
