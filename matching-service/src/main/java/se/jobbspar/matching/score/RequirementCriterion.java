package se.jobbspar.matching.score;

import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.taxonomy.Taxonomy;

/** A criterion of single requirements: what it notes of a person, what it wants for a demand, and what its answers rest on. */
public non-sealed interface RequirementCriterion extends Criterion {
    /** Adds the facts that this criterion measures. */
    void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts);

    /** Empty when the demand does not state this criterion; it then takes no points. */
    List<Want> wants(Ask ask, Taxonomy taxonomy);

    /** How many wants it takes for the criterion to weigh in full; with fewer it weighs by their share. */
    default int weighsInFullAt() {
        return 1;
    }

    /** What the answer to one of its requirements rests on. */
    Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status);
}
