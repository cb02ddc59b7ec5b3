package se.jobbspar.matching.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers every requirement of a demand for one person, and adds the answers up. */
final class Explanation {
    private Explanation() {}

    static Score of(Candidate candidate, Demand demand, LocalDate today) {
        List<Answer> answers = demand.requirements().stream()
                .map(requirement -> answer(requirement, candidate, today))
                .toList();
        List<Contribution> parts = parts(candidate, demand, answers);
        int score = parts.stream().mapToInt(Contribution::points).sum();
        int open = answers.stream().mapToInt(Answer::open).sum() + openUse(candidate, demand);
        Readiness readiness = Readiness.of(answers.stream()
                .filter(answer -> answer.requirement().isMust())
                .map(Answer::status)
                .toList());
        return new Score(score, score + open, readiness, parts, answers);
    }

    static Answer answer(WeightedRequirement requirement, Candidate candidate, LocalDate today) {
        Status status = requirement.status(candidate, today);
        Grounds grounds = requirement.criterion().grounds(requirement, candidate, status);
        return new Answer(requirement, status, requirement.earned(candidate, today), grounds);
    }

    /** One part per stated criterion, in the policy's order. */
    private static List<Contribution> parts(Candidate candidate, Demand demand, List<Answer> answers) {
        return demand.policy().shares().stream()
                .map(ScoringPolicy.Share::criterion)
                .flatMap(criterion -> part(criterion, candidate, demand, answers).stream())
                .toList();
    }

    private static Optional<Contribution> part(
            Criterion criterion, Candidate candidate, Demand demand, List<Answer> answers) {
        return switch (criterion) {
            case RequirementCriterion measured -> part(measured, answers);
            case SkillUse use -> part(use, candidate, demand.use());
        };
    }

    private static Optional<Contribution> part(RequirementCriterion criterion, List<Answer> answers) {
        List<Answer> own = answers.stream()
                .filter(answer -> answer.requirement().criterion() == criterion)
                .toList();
        int points = own.stream().mapToInt(Answer::points).sum();
        int outOf =
                own.stream().mapToInt(answer -> answer.requirement().outOf()).sum();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Contribution(criterion.wire(), points, outOf));
    }

    private static Optional<Contribution> part(SkillUse criterion, Candidate candidate, Use use) {
        return use.outOf() == 0
                ? Optional.empty()
                : Optional.of(new Contribution(criterion.wire(), use.earned(candidate), use.outOf()));
    }

    /** Nothing recorded about skills leaves open how many of them would be put to use. */
    private static int openUse(Candidate candidate, Demand demand) {
        return candidate.skills().isEmpty() ? demand.use().outOf() : 0;
    }
}
