package se.jobbspar.vacancy.intake;

import org.jboss.logging.Logger;

/** One line per import, of counts alone: rows may hold people's names and numbers. */
final class ImportLog {
    private ImportLog() {}

    static void log(Logger log, String what, boolean dryRun, ImportResult result) {
        log.infof(
                "Import of %s%s: %d received, %d created, %d updated, %d unchanged, %d rejected",
                what,
                dryRun ? " (dry run)" : "",
                result.received(),
                result.created(),
                result.updated(),
                result.unchanged(),
                result.rejected());
    }
}
