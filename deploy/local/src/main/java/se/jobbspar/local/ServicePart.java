package se.jobbspar.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Ports;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.servers.LocalPostgres;

/** One of our services in a JVM of its own. */
final class ServicePart implements Part {
    /** Seconds on an idle machine; a busy one that starts seven things at once is given time, a dead child is not. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /** Four that end at the same time write some 150 MB each, with five to ten seconds of a core. */
    private static final Duration WRITING = Duration.ofMinutes(4);

    private final Service service;
    private final Settings settings;
    private final List<Part> needs;
    private final Progress progress;
    private final AotCache cache;
    private volatile Child child;
    private volatile boolean rehearses;

    ServicePart(Service service, Settings settings, List<Part> needs, Progress progress) {
        this.service = service;
        this.settings = settings;
        this.needs = List.copyOf(needs);
        this.progress = progress;
        this.cache = new AotCache(
                service.jar(settings.root()), Integer.toString(settings.ports().of(service)));
    }

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public String address() {
        return "http://localhost:" + settings.ports().of(service);
    }

    @Override
    public List<Part> needs() {
        return needs;
    }

    @Override
    public void start() {
        Path jar = service.jar(settings.root());
        if (!Files.exists(jar)) {
            throw new LauncherProblem(jar + " is missing: build with ./jobbspar up, or mvn package.");
        }
        cache.rehearseOnce(() -> rehearse(jar));
        startUntilReady(jar, cache.reading());
    }

    /** Starts and ends it once, for what that leaves to start from. A JVM that has written it holds on to much more memory. */
    private void rehearse(Path jar) {
        progress.rehearsing(this);
        rehearses = true;
        try {
            if (startUntilReady(jar, cache.writing()).stop(WRITING)) {
                cache.keep();
            }
        } finally {
            rehearses = false;
        }
        if (child == null) {
            throw new PartEnded(name() + " was stopped while it started.");
        }
    }

    private Child startUntilReady(Path jar, List<String> cacheOptions) {
        Path log = settings.log(name());
        Child starting = Child.start(command(jar, cacheOptions), environment(), log);
        child = starting;
        new Readiness(name(), URI.create("http://127.0.0.1:" + settings.ports().of(service) + "/q/health/ready"), log)
                .await(starting, PATIENCE);
        return starting;
    }

    private List<String> command(Path jar, List<String> cacheOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(service.jvmOptions());
        // Compact headers save a tenth of the heap where the JDK has them.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseCompactObjectHeaders"));
        command.addAll(cacheOptions);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment() {
        Ports ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", settings.kafkaAddress());
        environment.put("JOBBSPAR_PORT", Integer.toString(ports.gateway()));
        environment.put("JOBBSPAR_PARTICIPANT_PORT", Integer.toString(ports.of(Service.PARTICIPANT)));
        environment.put("JOBBSPAR_VACANCY_PORT", Integer.toString(ports.of(Service.VACANCY)));
        environment.put("JOBBSPAR_MATCHING_PORT", Integer.toString(ports.of(Service.MATCHING)));
        environment.put("JOBBSPAR_KEYCLOAK_PORT", Integer.toString(ports.keycloak()));
        environment.put("JOBBSPAR_TAXONOMY_HOME", settings.taxonomyHome().toString());
        environment.put("JOBBSPAR_INDEX_HOME", settings.home().resolve("index").toString());
        if (service == Service.VACANCY) {
            // Ads to try the suite with are archived ones; expired, they would match nobody.
            environment.put("JOBBSPAR_INTAKE_OPEN_UNTIL", (Year.now().getValue() + 1) + "-12-31");
        }
        if (service == Service.GATEWAY) {
            // As in the realm that is imported; good for this machine only.
            environment.put("JOBBSPAR_CONSOLE_SECRET", "local-demo-console-secret");
            environment.put("JOBBSPAR_STATE_SECRET", new Secrets(settings).of("console-state"));
        }
        if (service.database() != null) {
            environment.put("QUARKUS_DATASOURCE_USERNAME", LocalPostgres.USER);
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", settings.database(service.database()));
        }
        return environment;
    }

    @Override
    public boolean alive() {
        return child == null || child.alive();
    }

    @Override
    public void stop() {
        Child running = child;
        // First, so that a rehearsal that ends now is not followed by the start it is for.
        child = null;
        if (running == null) {
            return;
        }
        if (rehearses) {
            // In order it would write for a minute what nobody waits for; a service that is killed loses nothing (ADR
            // 3).
            running.kill();
        } else {
            running.stop();
        }
    }
}
