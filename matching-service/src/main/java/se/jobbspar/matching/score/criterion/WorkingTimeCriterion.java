package se.jobbspar.matching.score.criterion;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.Taxonomy;

/** Whether the person can work when the job needs it. A job that offers both full and part time asks for neither. */
public final class WorkingTimeCriterion implements RequirementCriterion {
    private static final Set<WorkingTime> EXTENTS = EnumSet.of(WorkingTime.FULL_TIME, WorkingTime.PART_TIME);
    private static final List<Condition> OPEN = List.of(Condition.holds(ProfileSection.WORKING_TIMES.unrecorded()));

    @Override
    public String wire() {
        return "working-time";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        List<WorkingTime> times = person.wishes().workingTimes();
        facts.unrecorded(ProfileSection.WORKING_TIMES, times.isEmpty());
        times.forEach(time -> facts.atLeast(Facet.WORKING_TIME, code(time), 1, null));
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return asked(ask).map(WorkingTimeCriterion::want).toList();
    }

    /** The times that a job needs. */
    static Stream<WorkingTime> asked(Ask ask) {
        boolean anyExtent = ask.workingTimes().containsAll(EXTENTS);
        return ask.workingTimes().stream().distinct().filter(time -> !anyExtent || !EXTENTS.contains(time));
    }

    private static Want want(WorkingTime time) {
        List<Yardstick> yardsticks = List.of(Yardstick.of(new Fact(Facet.WORKING_TIME, code(time)), 1));
        return new Want(Ids.urn("working-time", code(time)), null, Importance.WISH, Source.STATED, 1, yardsticks, OPEN);
    }

    static String code(WorkingTime time) {
        return time.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        return status == Status.MET ? Grounds.of(requirement.concept(), null, 100, null) : Unmet.grounds(status);
    }
}
