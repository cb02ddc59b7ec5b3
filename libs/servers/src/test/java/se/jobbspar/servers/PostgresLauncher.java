package se.jobbspar.servers;

import java.nio.file.Path;

/** A launcher in a process of its own, there to be killed. */
final class PostgresLauncher {
    static final String READY = "ready";

    private PostgresLauncher() {}

    public static void main(String[] args) throws InterruptedException {
        LocalPostgres.start(PostgresSettings.persistent(Path.of(args[0]), 0));
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
