package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.concepts.strain.Strain;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Worded;

/** What to look at before a vacancy is published; advice that nobody has to follow. */
@Schema(name = "VacancyCheck", description = "What to look at before it is published. All empty = nothing.")
public record CheckResponse(
        @Schema(description = "Wording that breaks or strains the Discrimination Act, at most 100.")
        List<Strained> wording,

        @Schema(description = "What those who look for work ask for and the vacancy does not say.")
        List<Missing> missing,

        @Schema(description = "Vacancies of the same employer that seem to be the same, at most 10.")
        List<Alike> alike)
        implements Worded {

    /** Words that break or strain the act, and what to write instead. */
    @Schema(name = "StrainedWording", description = "Words that break or strain the Discrimination Act.")
    public record Strained(
            @Schema(description = "title or description.", examples = "description")
            String field,

            @Schema(
                    description =
                            "age, sex, ethnicity, religion, disability, sexual-orientation, or parenthood, which the Parental"
                                    + " Leave Act protects.",
                    examples = "age")
            String ground,

            @Schema(examples = "max 35 år") String words,

            @Schema(
                    description = "Of their first character in the field, counted in UTF-16 units from 0.",
                    examples = "42")
            int offset,

            @Schema(examples = "9") int length,

            @Schema(
                    description = "What to write instead, in Swedish or English by Accept-Language.",
                    examples = "Ta bort åldersgränsen. Beskriv vad den som anställs ska kunna.",
                    implementation = String.class)
            Wording instead) {
        static Strained of(String field, Strain strain) {
            return new Strained(
                    field,
                    strain.ground().wire(),
                    strain.words(),
                    strain.start(),
                    strain.words().length(),
                    strain.instead());
        }
    }

    /** What is not said. */
    @Schema(name = "MissingEssential", description = "What the vacancy does not say.")
    public record Missing(
            @Schema(examples = "lastDay") String field,

            @Schema(
                    description = "Why it is missed, in Swedish or English by Accept-Language.",
                    examples = "Ange till när man kan söka.",
                    implementation = String.class)
            Wording advice) {}

    /** Another one that seems to be the same. */
    @Schema(name = "AlikeVacancy", description = "A vacancy that seems to be the same.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Alike(
            UUID id,
            String title,
            VacancyStatus status,
            @Nullable LocalDate lastDay) {
        static Alike of(Vacancy vacancy) {
            Content content = vacancy.content();
            return new Alike(vacancy.id(), content.title(), vacancy.status(), content.lastDay());
        }
    }
}
