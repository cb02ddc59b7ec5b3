package se.jobbspar.rest.document;

import io.quarkus.runtime.configuration.MemorySize;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import se.jobbspar.contracts.ImportAddress;

/** How large a body may be, as the settings of the service have it when it is built. */
final class BodyLimits {
    private static final long KIB = 1024;

    private BodyLimits() {}

    /** Where a service sets {@code jobbspar.body.small}, its imports alone may be as large as HTTP lets them. */
    static String of(String path) {
        Optional<MemorySize> small = ImportAddress.is(path) ? Optional.empty() : setting("jobbspar.body.small");
        return small.or(() -> setting("quarkus.http.limits.max-body-size"))
                .map(size -> text(size.asLongValue()))
                .orElse("this operation reads");
    }

    private static Optional<MemorySize> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, MemorySize.class);
    }

    private static String text(long bytes) {
        long kib = bytes / KIB;
        return kib < KIB ? kib + " KiB" : kib / KIB + " MiB";
    }
}
