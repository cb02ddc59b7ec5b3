package se.jobbspar.vacancy.training;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.training.v1.GainFact;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.vocabulary.Requirement;

/** One thing that somebody can after a training, in the codes of the requirement that it meets. */
@Schema(
        description = "One thing a training gives. skill: concept = URI of the skill, level 1 basic, 2 independent,"
                + " 3 advanced, 4 expert, may be left out. language: concept = ISO 639 code, level = CEFR A1 to C2, needed."
                + " education: concept = SUN 2020 field code, level = SUN 2020 level code, at least one of them."
                + " licence: concept = URI, no level. experience is no gain.")
public record Gain(
        @NotNull RequirementKind kind,

        @Nullable @Size(max = 300) @Schema(examples = "urn:jobbspar:licence:truckkort")
        String concept,

        @Nullable @Size(max = 10) @Schema(examples = "2") String level) {

    /** What meets exactly this. */
    public static Gain of(Requirement met) {
        return new Gain(met.kind(), met.concept(), met.level());
    }

    GainFact fact() {
        return new GainFact(kind, concept, level);
    }

    /** What asks for exactly this. */
    Requirement met() {
        return new Requirement(kind, concept, level, Importance.MUST);
    }
}
