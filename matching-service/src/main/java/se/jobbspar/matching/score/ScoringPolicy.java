package se.jobbspar.matching.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * What people and demands are scored by: criteria that share {@link Demand#OUT_OF} points. A value, so that several versions
 * live side by side; a candidate and a demand know theirs, and only those of one policy are compared.
 *
 * @param version recorded with every list and part of the indexes' layout: a change of any figure or criterion needs a new one
 * @param leastReason points that those criteria which are a reason to be listed have to give together, else nobody is
 * @param shares in the order in which parts are listed, the reasons first
 */
public record ScoringPolicy(String version, int leastReason, List<Share> shares) {
    /**
     * A criterion and its points when every criterion is stated.
     *
     * @param reason whether it is a reason to be listed: reach, a language or a licence alone is none
     */
    public record Share(int points, Criterion criterion, boolean reason) {
        public static Share reason(int points, Criterion criterion) {
            return new Share(points, criterion, true);
        }

        public static Share beside(int points, Criterion criterion) {
            return new Share(points, criterion, false);
        }
    }

    public ScoringPolicy {
        shares = List.copyOf(shares);
        if (shares.stream().mapToInt(Share::points).sum() != Demand.OUT_OF) {
            throw new IllegalArgumentException("the shares of " + version + " do not add up to " + Demand.OUT_OF);
        }
        if (!shares.equals(shares.stream()
                .sorted(Comparator.comparing(share -> !share.reason()))
                .toList())) {
            throw new IllegalArgumentException("the reasons of " + version + " do not come first");
        }
        if (shares.stream()
                        .filter(share -> share.criterion() instanceof SkillUse)
                        .count()
                > 1) {
            throw new IllegalArgumentException(version + " measures the use of skills twice");
        }
    }

    /** What the criteria note of a person. */
    Facts facts(ParticipantSnapshot person, Taxonomy taxonomy) {
        Facts facts = new Facts();
        for (Share share : shares) {
            if (share.criterion() instanceof RequirementCriterion measured) {
                measured.note(person, taxonomy, facts);
            }
        }
        return facts;
    }

    /** Shares the points among the criteria that the ask states, and within each among its wants. */
    Demand weigh(Ask ask, Taxonomy taxonomy) {
        List<Stated> stated = shares.stream()
                .map(share -> Stated.of(share.criterion(), ask, taxonomy))
                .toList();
        int[] points = new int[shares.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = stated.get(i).points(shares.get(i).points());
        }
        int[] outOf = LargestRemainder.share(Demand.OUT_OF, points);
        List<WeightedRequirement> requirements = new ArrayList<>();
        int reasons = 0;
        Use use = Use.NONE;
        for (int i = 0; i < outOf.length; i++) {
            switch (stated.get(i)) {
                case Stated.Wants wants -> requirements.addAll(wants.requirements(outOf[i]));
                case Stated.Credits credits -> use = credits.use(outOf[i]);
            }
            reasons = shares.get(i).reason() ? requirements.size() : reasons;
        }
        return new Demand(this, requirements, reasons, use);
    }

    /** @throws IllegalArgumentException when it is another version: its strengths and points would not fit these */
    public void requireSame(ScoringPolicy other) {
        if (!version.equals(other.version)) {
            throw new IllegalArgumentException("policy " + other.version + " where " + version + " is used");
        }
    }
}
