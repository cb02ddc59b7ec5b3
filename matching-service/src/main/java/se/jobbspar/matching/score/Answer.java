package se.jobbspar.matching.score;

/** One requirement answered for one person. */
public record Answer(WeightedRequirement requirement, Status status, int points, Grounds grounds) {
    /** Points that asking may still bring. */
    int open() {
        return status.isOpen() ? requirement.outOf() - points : 0;
    }
}
