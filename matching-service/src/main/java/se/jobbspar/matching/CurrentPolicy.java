package se.jobbspar.matching;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV2;

/** The one policy by which people and demands are indexed and lists are made. */
class CurrentPolicy {
    @Produces
    @Singleton
    ScoringPolicy policy() {
        return PolicyV2.POLICY;
    }
}
