package se.jobbspar.matching.score.criterion;

import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Whether the person can and will work when the job needs it. Times that are wanted answer for all others too; a time that is
 * not wanted answers for itself alone, the rest stays open.
 */
public final class SuitableTimeCriterion implements RequirementCriterion {
    @Override
    public String wire() {
        return "working-time";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        List<WorkingTime> wanted = person.wishes().workingTimes();
        List<WorkingTime> unwanted = person.wishes().unwanted().workingTimes();
        wanted.forEach(time -> facts.atLeast(Facet.WORKING_TIME, WorkingTimeCriterion.code(time), 1, null));
        unwanted.forEach(time -> facts.atLeast(Facet.UNWANTED, concept(time), 1, null));
        List<WorkingTime> answered = wanted.isEmpty() ? unwanted : List.of(WorkingTime.values());
        answered.forEach(time -> facts.atLeast(Facet.ANSWERED, concept(time), 1, null));
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return WorkingTimeCriterion.asked(ask).map(SuitableTimeCriterion::want).toList();
    }

    private static Want want(WorkingTime time) {
        List<Yardstick> yardsticks =
                List.of(Yardstick.of(new Fact(Facet.WORKING_TIME, WorkingTimeCriterion.code(time)), 1));
        List<Condition> open = List.of(Condition.lacks(new Fact(Facet.ANSWERED, concept(time))));
        return new Want(concept(time), null, Importance.WISH, Source.STATED, 1, yardsticks, open);
    }

    private static String concept(WorkingTime time) {
        return Ids.urn("working-time", WorkingTimeCriterion.code(time));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        if (candidate.strength(new Fact(Facet.UNWANTED, requirement.concept())) > 0) {
            return Grounds.of(requirement.concept(), null, null, null).with(Reason.NOT_WANTED);
        }
        return status == Status.MET ? Grounds.of(requirement.concept(), null, 100, null) : Unmet.grounds(status);
    }
}
