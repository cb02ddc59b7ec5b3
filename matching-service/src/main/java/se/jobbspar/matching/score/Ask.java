package se.jobbspar.matching.score;

import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;

/**
 * What a vacancy or a shortage occupation asks for, before it is given points.
 *
 * @param occupation URI of the occupation, when one is named
 * @param groups SSYK codes of the occupation groups, any of which will do; empty when unknown
 * @param places SCB codes of municipalities (four digits) or a county (two), any of which will do; empty when it does not matter
 * @param requirements stated requirements
 */
public record Ask(
        Optional<String> occupation,
        List<String> groups,
        List<String> places,
        List<WorkingTime> workingTimes,
        List<RequirementFact> requirements) {
    public Ask {
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        workingTimes = List.copyOf(workingTimes);
        requirements = List.copyOf(requirements);
    }

    /** The same with other requirements. */
    public Ask with(List<RequirementFact> others) {
        return new Ask(occupation, groups, places, workingTimes, others);
    }

    /** Those of a kind; one that names nothing asks for nothing, but for an education, which may ask for a level alone. */
    public List<RequirementFact> stated(RequirementKind kind) {
        return requirements.stream()
                .filter(fact -> fact.kind() == kind)
                .filter(fact -> fact.concept() != null || kind == RequirementKind.EDUCATION)
                .toList();
    }
}
