package se.jobbspar.gateway.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class LocalRedirectsTest {
    @TestHTTPResource
    URI here;

    @ParameterizedTest
    @CsvSource({
        "/, /console/",
        "/console/signed-in, /console/",
        "/console/match-lists?type=vacancy&subject=%C3%A5, /console/match-lists/new?type=vacancy&subject=%C3%A5"
    })
    void redirectNamesNeitherSchemeNorHost(String address, String to) {
        PlainBrowser.Answer answer = new PlainBrowser(here).open(address);

        assertEquals(303, answer.status(), answer.head());
        assertTrue((answer.head() + "\r\n").contains("\r\nLocation: " + to + "\r\n"), answer.head());
    }
}
