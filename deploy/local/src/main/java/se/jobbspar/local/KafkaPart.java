package se.jobbspar.local;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/** The broker; its log is kept between runs. A JVM of its own, because a broker that cannot go on ends the one it is in. */
final class KafkaPart implements Part {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int ANSWER_MILLISECONDS = 2_000;

    private final Settings settings;
    private volatile Child child;

    KafkaPart(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public String address() {
        return settings.kafkaAddress();
    }

    @Override
    public boolean server() {
        return true;
    }

    @Override
    public void start() {
        Path log = settings.log("kafka");
        // Not as an argument: it would hide all others from whoever lists processes.
        Map<String, String> environment = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        child = Child.start(command(), environment, log);
        Map<String, Object> client = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLISECONDS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLISECONDS);
        try (Admin admin = Admin.create(client)) {
            new Readiness(name(), () -> answers(admin), log).await(child, PATIENCE);
        }
    }

    /** The same JVM with the same options as the launcher's, which are chosen for a small one. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                Broker.class.getName(),
                settings.home().resolve("kafka").toString(),
                Integer.toString(settings.ports().kafka()),
                Integer.toString(settings.ports().kafkaController())));
        return command;
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(ANSWER_MILLISECONDS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting for Kafka", e);
        }
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
