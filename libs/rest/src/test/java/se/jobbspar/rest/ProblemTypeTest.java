package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.ProblemTable;
import se.jobbspar.testkit.ProblemTable.Row;

class ProblemTypeTest {
    /** Of the gateway and of what lies below every API; the gateway has a test of its own for them. */
    private static final List<String> THE_DOORS_OWN = List.of(
            "malformed-address",
            "malformed-request",
            "request-timeout",
            "address-too-long",
            "too-many-requests",
            "headers-too-large",
            "bad-gateway",
            "gateway-timeout");

    @Test
    void callersAreToldOfEveryKindAndOfNoOther() throws IOException {
        Map<String, Row> told = ProblemTable.read(Path.of("../../docs/problems.md"));
        told.keySet().removeAll(THE_DOORS_OWN);

        assertEquals(
                told,
                Stream.of(ProblemType.values())
                        .collect(Collectors.toMap(
                                type -> type.urn().replace("urn:jobbspar:problem:", ""),
                                type -> new Row(type.status(), type.title().en()))));
    }
}
