package se.jobbspar.local;

import java.io.PrintStream;
import java.net.URI;
import java.util.Locale;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/** Tells which parts answer. */
final class Status {
    private final Settings settings;

    Status(Settings settings) {
        this.settings = settings;
    }

    /** A line per part that can be asked over HTTP. */
    void print(PrintStream out) {
        String holder = HomeLock.holder(settings);
        out.println(settings.home() + ": " + (holder.isEmpty() ? "no suite runs here" : holder));
        for (Service service : Service.values()) {
            int port = settings.ports().of(service);
            line(out, service.module(), port, URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
        }
        line(out, "Keycloak", settings.ports().keycloak(), URI.create(settings.issuer()));
    }

    private static void line(PrintStream out, String name, int port, URI address) {
        out.printf(
                Locale.ROOT, "  %-20s port %5d  %s%n", name, port, Readiness.answers(address) ? "ready" : "not ready");
    }
}
