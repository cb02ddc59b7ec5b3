package se.jobbspar.participant.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.UnwantedFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.vocabulary.ConceptCheck;

/** What the person does not want, or must not do. There is no place for why: the reason may be somebody's health. */
@Schema(description = "What the person does not want, or must not do; why is not asked.")
public record Unwanted(
        @Schema(
                description = "URIs of occupations; at most 20.",
                examples = "[\"http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e\"]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> occupations,

        @Schema(description = "What the person cannot work.", examples = "[\"nights\"]") @Size(max = 6)
        List<@NotNull WorkingTime> workingTimes,

        @Schema(
                description = "URIs of skills that the work would ask for; at most 50.",
                examples = "[\"http://data.europa.eu/esco/skill/00064735-8fad-454b-90c7-ed858cc993f2\"]")
        @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> tasks) {
    /** Nobody has asked. */
    public static final Unwanted NOTHING = new Unwanted(List.of(), List.of(), List.of());

    public Unwanted {
        occupations = Claims.copy(occupations);
        workingTimes = Claims.copy(workingTimes);
        tasks = Claims.copy(tasks);
    }

    boolean empty() {
        return occupations.isEmpty() && workingTimes.isEmpty() && tasks.isEmpty();
    }

    Unwanted canonical(ConceptCheck concepts, String at) {
        return new Unwanted(
                Indexed.map(
                        occupations,
                        Claims.in(at, "occupations"),
                        (occupation, where) -> concepts.canonical(occupation, ConceptType.OCCUPATION, where)),
                workingTimes,
                Indexed.map(
                        tasks,
                        Claims.in(at, "tasks"),
                        (task, where) -> concepts.canonical(task, ConceptType.SKILL, where)));
    }

    UnwantedFact fact() {
        return new UnwantedFact(occupations, workingTimes, tasks);
    }
}
