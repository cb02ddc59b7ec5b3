package se.jobbspar.matching.gap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.training.EntryRules;
import se.jobbspar.matching.training.Learnt;
import se.jobbspar.taxonomy.Taxonomy;

/** A person as the policy sees one on a day, and as it would after trainings. */
final class Person {
    private final ParticipantSnapshot profile;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final LocalDate today;
    private final Candidate candidate;

    Person(ParticipantSnapshot profile, ScoringPolicy policy, Taxonomy taxonomy, LocalDate today) {
        this.profile = profile;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.today = today;
        this.candidate = Candidate.of(profile, policy, taxonomy);
    }

    Person after(Collection<TrainingSnapshot> trainings) {
        ParticipantSnapshot later = profile;
        for (TrainingSnapshot training : trainings) {
            later = Learnt.by(later, training);
        }
        return new Person(later, policy, taxonomy, today);
    }

    ParticipantSnapshot profile() {
        return profile;
    }

    LocalDate today() {
        return today;
    }

    boolean meets(WeightedRequirement requirement) {
        return requirement.status(candidate, today) == Status.MET;
    }

    Readiness readiness(Demand demand) {
        return demand.readiness(candidate, today);
    }

    /** Null when nothing speaks for a match. */
    Integer score(Demand demand) {
        OptionalInt points = demand.points(candidate, today);
        return points.isPresent() ? points.getAsInt() : null;
    }

    /** The musts that are not met, known or not. */
    List<Answer> missing(Demand demand) {
        return demand.mustsNotMet(candidate, today);
    }

    /**
     * What has to be closed: the musts that are known not to be met. Where there are none, those that nobody knows of, since
     * asking may show that they are not met either.
     */
    List<WeightedRequirement> gap(Demand demand) {
        List<WeightedRequirement> unmet = unmet(demand);
        return unmet.isEmpty()
                ? demand.musts().stream().filter(must -> !meets(must)).toList()
                : unmet;
    }

    /** The musts that are known not to be met. */
    private List<WeightedRequirement> unmet(Demand demand) {
        return demand.musts().stream()
                .filter(must -> must.status(candidate, today).isUnmet())
                .toList();
    }

    /** What a training asks for and the person is known not to have. What nobody knows of keeps nobody out: it is asked about. */
    List<WeightedRequirement> barriers(TrainingSnapshot training) {
        return unmet(asked(training));
    }

    Demand asked(TrainingSnapshot training) {
        return EntryRules.of(training, policy, taxonomy);
    }
}
