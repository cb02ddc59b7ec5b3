package se.jobbspar.matching.concept;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;

/** Lookup of concepts, for everybody with a token. */
@Path("/concepts")
@Authenticated
public class ConceptResource {
    private final Concepts concepts;

    ConceptResource(Concepts concepts) {
        this.concepts = concepts;
    }

    @GET
    public ConceptResponse.Found findConcepts(@BeanParam ConceptQuery query, @Context HttpHeaders headers) {
        Language language = query.language(Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        Optional<Concept> named = concepts.named(query.text());
        if (named.isPresent()) {
            return ConceptResponse.Found.of(named.filter(concept -> query.takes(concept.type())), language);
        }
        List<FoundConcept> hits = concepts.find(query.text(), query.types(), query.languages());
        List<ConceptResponse> items = hits.stream()
                .limit(query.limit())
                .map(hit -> ConceptResponse.of(hit, language))
                .toList();
        return new ConceptResponse.Found(items, hits.size());
    }
}
