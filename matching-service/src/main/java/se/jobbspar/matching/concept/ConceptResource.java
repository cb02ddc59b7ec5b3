package se.jobbspar.matching.concept;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.jobbspar.rest.Languages;

/** Lookup of concepts, for everybody with a token. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/matching/v1/concepts")
@Authenticated
@Tag(name = "Concepts", description = "Occupations, groups and skills by name. Yrken, yrkesgrupper och kompetenser.")
public class ConceptResource {
    private final Concepts concepts;

    ConceptResource(Concepts concepts) {
        this.concepts = concepts;
    }

    @GET
    @Operation(
            summary = "Look concepts up",
            description = "By label or synonym, in Swedish and English, also half typed or mistyped; best first. A hit "
                    + "inside a word counts only when it is a part of a compound. "
                    + "Söker yrken, yrkesgrupper och kompetenser på vad de kallas.")
    @APIResponse(
            responseCode = "200",
            description = "What was found; an empty list when nothing was.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConceptResponse.Found.class),
                            examples = @ExampleObject(name = "found", value = ConceptExamples.FOUND)))
    @APIResponse(
            responseCode = "503",
            description = "The labels are being indexed.",
            headers = @Header(name = "Retry-After", description = "Seconds until trying again makes sense."))
    public ConceptResponse.Found find(@BeanParam ConceptQuery query, @Context HttpHeaders headers) {
        String preferred = Languages.best(headers.getAcceptableLanguages()).getLanguage();
        Language language = query.language(Language.ofWire(preferred).orElseThrow());
        List<Hit> hits = concepts.find(query.text(), query.types(), query.languages());
        List<ConceptResponse> items = hits.stream()
                .limit(query.limit())
                .map(hit -> ConceptResponse.of(hit, language))
                .toList();
        return new ConceptResponse.Found(items, hits.size());
    }
}
