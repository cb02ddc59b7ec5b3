package se.jobbspar.matching.candidate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import se.jobbspar.matching.index.StrengthField;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Facet;

/** Facts as terms, by which {@link ReadinessQuery} asks for them: one field per facet, the strength as frequency. */
public final class FactFields {
    private FactFields() {}

    public static void add(Candidate candidate, Document document) {
        Map<Facet, Map<String, Integer>> byFacet = new EnumMap<>(Facet.class);
        candidate.forEachFact((fact, strength) ->
                byFacet.computeIfAbsent(fact.facet(), facet -> new HashMap<>()).put(fact.concept(), strength));
        byFacet.forEach((facet, strengths) -> document.add(new StrengthField(facet.field(), strengths)));
    }
}
