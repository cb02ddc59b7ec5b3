package se.jobbspar.matching.matchlist;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Strength;

/** Says in the API document which words there are, so that a new kind of demand need not be named there by hand. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = WordSchemas.BEFORE_THE_FRAME)
public class WordSchemas implements OASFilter {
    /** The greater goes first; what all documents share looks into the schemas that are named here. */
    static final int BEFORE_THE_FRAME = 2;

    /** Schema of what a list is made for, and of what an item is about. */
    static final String SUBJECT = "SubjectType";

    /** Schema of what a subject is matched with. */
    static final String AGAINST = "Against";

    static final String READINESS = "Readiness";

    static final String STRENGTH = "Strength";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        DemandKinds kinds = new DemandKinds();
        add(document, SUBJECT, Pair.subjects(kinds));
        add(document, AGAINST, Pair.againsts(kinds));
        add(document, READINESS, Readiness.wires());
        add(document, STRENGTH, Strength.wires());
    }

    private static void add(OpenAPI document, String name, List<String> words) {
        document.getComponents()
                .addSchema(
                        name,
                        OASFactory.createSchema().addType(SchemaType.STRING).enumeration(List.copyOf(words)));
    }
}
