package se.jobbspar.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.jobbspar.local.settings.Settings;

/** The identity provider: a real Keycloak with the demo realm. */
final class KeycloakPart implements Part {
    /** The very first start generates code and makes the database: half a minute on an idle machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Settings settings;
    private volatile Child child;

    KeycloakPart(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public String address() {
        return "http://localhost:" + settings.ports().keycloak();
    }

    @Override
    public boolean server() {
        return true;
    }

    @Override
    public void start() {
        KeycloakFolder keycloak = new KeycloakFolder(settings);
        Path folder = keycloak.prepare();
        Path log = settings.log("keycloak");
        child = Child.start(command(folder), environment(), log);
        new Readiness(name(), URI.create(settings.issuer() + "/.well-known/openid-configuration"), log)
                .await(child, PATIENCE);
        keycloak.answered(folder);
    }

    private List<String> command(Path folder) {
        return List.of(
                folder.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                // Else the issuer in a token is whatever name the caller used, and services refuse half of them.
                "--hostname=" + address());
    }

    private Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx256m",
                // Nearly halves the processor time of the first start, which is what a newcomer waits for longest.
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                new Secrets(settings).of("keycloak-admin"));
    }

    @Override
    public boolean alive() {
        return child == null || child.alive();
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
            child = null;
        }
    }
}
