package se.jobbspar.rest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.Test;

class TokenAccessTest {
    @Test
    void scopeOpensToAClientOfItsOwnAndIsNoRole() {
        assertEquals(
                List.of(Map.of("bearer", List.of("coach")), Map.of("clientCredentials", List.of("history:read"))),
                waysInto("coach", "history:read"));
    }

    @Test
    void clientOfItsOwnOpensNothingElse() {
        assertEquals(List.of(Map.of("bearer", List.of("coach"))), waysInto("coach"));
    }

    @Test
    void whatAsksForAnyTokenAsksForNoScope() {
        assertEquals(List.of(Map.of("bearer", List.of()), Map.of("clientCredentials", List.of())), waysInto());
    }

    private static List<Map<String, List<String>>> waysInto(String... roles) {
        Operation operation = OASFactory.createOperation()
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer", List.of(roles)));
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents())
                .paths(OASFactory.createPaths()
                        .addPathItem("/things", OASFactory.createPathItem().GET(operation)));

        TokenAccess.addTo(document);

        return operation.getSecurity().stream().map(way -> way.getSchemes()).toList();
    }
}
