package se.jobbspar.rest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.Test;

class TokenAccessTest {
    @Test
    void clientOfItsOwnOpensWhatPartnersMayDo() {
        assertEquals(List.of("bearer", "clientCredentials"), waysInto("partner", "planner"));
        assertEquals(List.of("bearer", "clientCredentials"), waysInto());
    }

    @Test
    void clientOfItsOwnOpensNothingElse() {
        assertEquals(List.of("bearer"), waysInto("coach"));
    }

    private static List<String> waysInto(String... roles) {
        Operation operation = OASFactory.createOperation()
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer", List.of(roles)));
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents())
                .paths(OASFactory.createPaths()
                        .addPathItem("/things", OASFactory.createPathItem().GET(operation)));

        TokenAccess.addTo(document);

        return operation.getSecurity().stream()
                .flatMap(way -> way.getSchemes().keySet().stream())
                .toList();
    }
}
