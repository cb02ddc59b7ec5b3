package se.jobbspar.participant;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.testkit.Tokens;

/** Each scope opens to a partner's system exactly the operations of which the API document says so. */
@ServiceTest
class ScopeTest {
    private static final String BRACKE = "2305";

    /** What is a coach's to decide or to be told, and no system's. */
    private static final Set<String> NEVER = Set.of(
            "registerParticipant",
            "reviseParticipant",
            "mapParticipant",
            "replaceWishes",
            "offerParticipant",
            "eraseParticipant",
            "mergeParticipants",
            "undoMerge",
            "tellApart",
            "reconsider",
            "listDuplicates",
            "getPlan",
            "agreePlan",
            "listContacts",
            "noteContact",
            "getContact",
            "deleteContact",
            "getCircumstances",
            "recordCircumstances",
            "handOverParticipant",
            "countWaiting",
            "getFundAttributes",
            "stateFundAttributes",
            "reportToFund",
            "listPeopleBehindIndicator",
            "keepMonthAsSent",
            "listPeopleBehindFigure",
            "exportParticipant",
            "enrolParticipant",
            "tellOutcome",
            "concludeAgreement",
            "endAgreement",
            "republishParticipants");

    /** @param scope that opens it; null = none does */
    private record Operation(String id, String method, String path, String scope) {
        Response by(String token) {
            return given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body("[]")
                    .request(
                            method,
                            path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        }
    }

    private final List<Operation> operations = operations();

    @Test
    void operationIsClosedToASystemWithEveryScopeButItsOwn() {
        for (Operation operation : operations) {
            Set<String> others = new HashSet<>(Scopes.ALL.keySet());
            others.remove(operation.scope());

            problem(operation.by(system(others)), 403, "forbidden");
        }
    }

    @Test
    void operationIsOpenToASystemWithItsScopeAlone() {
        for (Operation operation : operations) {
            if (operation.scope() != null) {
                int status = operation.by(system(Set.of(operation.scope()))).statusCode();

                assertNotEquals(403, status, operation::id);
                assertTrue(status < 500, () -> operation.id() + " answers " + status);
            }
        }
    }

    @Test
    void scopeInAPersonsTokenOpensNothing() {
        String planner = Tokens.sneaking(BRACKE, Scopes.HISTORY_READ);

        assertEquals(
                403,
                given().auth().oauth2(planner).get("/participant/v1/history").statusCode());
    }

    @Test
    void whatIsACoachsIsNoSystems() {
        Map<String, Operation> byId = operations.stream().collect(Collectors.toMap(Operation::id, found -> found));

        NEVER.forEach(id -> assertEquals(null, byId.get(id).scope(), id));
    }

    @Test
    void systemOfNoMunicipalityIsToldSo() {
        for (Operation operation : operations) {
            if (operation.scope() != null && operation.method().equals("get")) {
                String detail = operation
                        .by(Tokens.partner(operation.scope()))
                        .then()
                        .statusCode(403)
                        .extract()
                        .path("detail");

                assertEquals("The token has no claim municipality.", detail, operation::id);
            }
        }
    }

    @Test
    void refusalNamesTheScope() {
        String detail = new Api(system(Set.of()))
                .list()
                .then()
                .statusCode(403)
                .extract()
                .path("detail");

        assertEquals(
                "Ask for a token with one of the roles coach, hr. A partner's system needs the scope participant:read.",
                detail);
    }

    private static String system(Set<String> scopes) {
        return Tokens.system("scope-test", BRACKE, scopes.toArray(String[]::new));
    }

    private static List<Operation> operations() {
        try {
            List<Operation> all = new ArrayList<>();
            JsonNode paths =
                    new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()).path("paths");
            paths.properties().forEach(path -> path.getValue().properties().stream()
                    .filter(method -> !method.getValue().path("security").isEmpty())
                    .forEach(method -> all.add(new Operation(
                            method.getValue().path("operationId").asText(),
                            method.getKey(),
                            path.getKey(),
                            method.getValue()
                                    .at("/security/1/clientCredentials/0")
                                    .textValue()))));
            return all;
        } catch (IOException e) {
            throw new IllegalStateException("The API document cannot be read", e);
        }
    }
}
