package se.jobbspar.matching.candidate;

import org.apache.lucene.index.Term;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.matching.score.Fact;

/** Fields of a person's document, besides one per facet. */
final class CandidateFields {
    /** Raised when a field changes what it holds; part of the index's layout. */
    static final int SCHEMA = 8;

    /** Terms: workplaces whose lists offer the person. Empty profiles have none, since they have no score. */
    static final String VISIBLE = "visible";

    /** Terms: the codes of the person's municipality, its county, its labour-market region and the nation; as {@link #VISIBLE}, of those who are offered alone, and of no staff. */
    static final String HOME = "home";

    /** Term: {@link #pool}; none when nobody has said it. */
    static final String POOL = "pool";

    /** The person's own skills, all of strength 1. */
    static final String USE = "use";

    /** Doc values: number of own skills. */
    static final String SKILLS = "skills";

    private CandidateFields() {}

    /** Where a person comes from, which no agreement shares: so it is asked for together with the workplace that knows it. */
    static String pool(String workplace, Pool pool) {
        return workplace + "/" + pool.name();
    }

    static Term term(Fact fact) {
        return new Term(fact.facet().field(), fact.concept());
    }
}
