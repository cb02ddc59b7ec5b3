package se.jobbspar.matching.concept;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;

/** Lookup of concepts by name and in texts, for everybody with a token. */
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
        List<Concept> named = concepts.named(query.text(), language);
        return named.isEmpty()
                ? ConceptResponse.Found.of(
                        concepts.find(query.text(), query.types(), language),
                        query.limit(),
                        hit -> ConceptResponse.of(hit, language))
                : ConceptResponse.Found.of(
                        named.stream().filter(query::takes).toList(),
                        query.limit(),
                        concept -> ConceptResponse.of(concept, language));
    }

    /** Reads a text and keeps nothing of it. */
    @POST
    @Path("/extract")
    public ExtractionResponse extractConcepts(@NotNull @Valid ExtractionRequest request) {
        return ExtractionResponse.of(concepts.read(request.text(), request.spoken(), request.wanted()));
    }
}
