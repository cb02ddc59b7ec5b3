package se.jobbspar.matching.candidate;

import org.apache.lucene.index.Term;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Use;

/** Fields of a person's document, besides one per facet. */
final class CandidateFields {
    /** Raised when a field changes what it holds; part of the index's layout. */
    static final int SCHEMA = 7;

    /** Terms: workplaces whose lists offer the person. Empty profiles have none, since they have no score. */
    static final String VISIBLE = "visible";

    /** Terms: the codes of the person's municipality, its county, its labour-market region and the nation; as {@link #VISIBLE}, of those who are offered alone, and of no staff. */
    static final String HOME = "home";

    /** Term: {@link #pool}; none when nobody has said it. */
    static final String POOL = "pool";

    /** The person's own skills; the frequency is {@link #share}. */
    static final String USE = "use";

    /** Doc values: number of own skills. */
    static final String SKILLS = "skills";

    /** The unit in which a skill's share of all own skills is written. Credits times shares stay below 2²⁴, where floats are exact. */
    static final int SHARES = 100_000;

    /** The greatest share there is. */
    static final int GREATEST_SHARE = share(1);

    private CandidateFields() {}

    /** Where a person comes from, which no agreement shares: so it is asked for together with the workplace that knows it. */
    static String pool(String workplace, Pool pool) {
        return workplace + "/" + pool.name();
    }

    /** A skill's share among so many, rounded up, so that a sum of shares bounds the exact quotient from above. */
    static int share(int skills) {
        return Math.ceilDiv(SHARES, Use.divisor(skills));
    }

    static Term term(Fact fact) {
        return new Term(fact.facet().field(), fact.concept());
    }
}
