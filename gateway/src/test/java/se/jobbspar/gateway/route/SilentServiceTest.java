package se.jobbspar.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A service that takes connections and says nothing: its caller is told. */
@QuarkusTest
@TestProfile(SilentServiceTest.VacancyServiceSilent.class)
class SilentServiceTest {
    public static class VacancyServiceSilent implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(IdentityResource.class),
                    new TestResourceEntry(StandInServices.class),
                    new TestResourceEntry(Silence.class));
        }
    }

    /** Its system accepts the connections, and nobody reads what is sent on them. */
    public static class Silence implements QuarkusTestResourceLifecycleManager {
        private ServerSocket socket;

        @Override
        public Map<String, String> start() {
            try {
                socket = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
            return Map.of("jobbspar.origin.vacancy", "http://127.0.0.1:" + socket.getLocalPort());
        }

        @Override
        public void stop() {
            try {
                socket.close();
            } catch (IOException stopped) {
                throw new UncheckedIOException(stopped);
            }
        }
    }

    @ConfigProperty(name = "quarkus.http.idle-timeout")
    Duration idle;

    @Test
    void callerIsToldThatTheServiceIsTooSlow() {
        for (String method : new String[] {"GET", "DELETE", "POST"}) {
            given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                    .request(method, "/vacancy/v1/vacancies")
                    .then()
                    .statusCode(504)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:jobbspar:problem:gateway-timeout"));
        }
    }

    @Test
    void serviceMayBeSilentForLessTimeThanTheCallersConnectionMay() throws Exception {
        Duration waiting = shipped("waitingTime").plus(shipped("answerTimeout"));

        assertTrue(waiting.compareTo(idle) < 0, waiting + " is not less than " + idle);
    }

    private static Duration shipped(String setting) throws NoSuchMethodException {
        return Duration.parse(OriginConfig.class
                .getMethod(setting)
                .getAnnotation(WithDefault.class)
                .value());
    }
}
