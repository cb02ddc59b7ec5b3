package se.jobbspar.matching.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.matching.score.criterion.UseCriterion;

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

    private static Answer answer(Requirement requirement, Candidate candidate, LocalDate today) {
        Status status = requirement.status(candidate, today);
        Grounds grounds = requirement.criterion().grounds(requirement, candidate, status);
        return new Answer(requirement, status, requirement.earned(candidate, today), grounds);
    }

    /** One part per stated criterion, in the policy's order. */
    private static List<Contribution> parts(Candidate candidate, Demand demand, List<Answer> answers) {
        List<Contribution> parts = new ArrayList<>();
        for (Criterion criterion : ScoringPolicyV1.CRITERIA) {
            if (criterion instanceof UseCriterion) {
                if (demand.use().outOf() > 0) {
                    parts.add(new Contribution(
                            criterion.wire(),
                            demand.use().earned(candidate),
                            demand.use().outOf()));
                }
                continue;
            }
            List<Answer> own = answers.stream()
                    .filter(answer -> answer.requirement().criterion() == criterion)
                    .toList();
            if (!own.isEmpty()) {
                parts.add(new Contribution(
                        criterion.wire(),
                        own.stream().mapToInt(Answer::points).sum(),
                        own.stream()
                                .mapToInt(answer -> answer.requirement().outOf())
                                .sum()));
            }
        }
        return parts;
    }

    /** Nothing recorded about skills leaves open how many of them would be put to use. */
    private static int openUse(Candidate candidate, Demand demand) {
        return candidate.skills().isEmpty() ? demand.use().outOf() : 0;
    }
}
