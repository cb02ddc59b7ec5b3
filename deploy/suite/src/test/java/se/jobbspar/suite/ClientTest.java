package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.suite.RunningSuite;

/** The API documents are good enough to generate clients from: they compile, and one of them calls the suite. */
@Tag("suite")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ClientTest {
    @Test
    void generatedClientsCompileAndOneOfThemCallsTheSuite() throws Exception {
        RunningSuite suite = SharedSuite.get();
        GeneratedClients clients = GeneratedClients.generate();
        clients.compileTypeScript();
        URL[] classes = {clients.compileJava().toUri().toURL()};

        try (var loader = new URLClassLoader(classes, ClientTest.class.getClassLoader())) {
            Map<String, Object> answers = call(loader, suite).call();

            assertEquals("Amina Haddad", answers.get("name"));
            assertEquals(true, answers.get("same"), "the list reads the same again");
            assertTrue((int) answers.get("items") > 0, answers::toString);
        }
    }

    @SuppressWarnings("unchecked")
    private static Callable<Map<String, Object>> call(ClassLoader loader, RunningSuite suite) throws Exception {
        String token = new AccessTokens(suite.settings(), suite.realm()).of("karin");
        return (Callable<Map<String, Object>>) loader.loadClass("ClientCall")
                .getConstructor(String.class, String.class, String.class)
                .newInstance(suite.address(), token, "Amina Haddad");
    }
}
