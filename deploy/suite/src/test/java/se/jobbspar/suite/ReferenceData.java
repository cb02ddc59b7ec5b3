package se.jobbspar.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import se.jobbspar.local.suite.SuiteHome;

/** The official downloads beside the project, which are no part of it. */
final class ReferenceData {
    private static final Path FOLDER =
            SuiteHome.projectFolder().resolve("../shared/data").normalize();

    private ReferenceData() {}

    static Optional<Path> find() {
        return Files.isDirectory(FOLDER) ? Optional.of(FOLDER) : Optional.empty();
    }

    /** Skips the test, and says so where nobody overlooks it, when the data are not there. */
    static Path require() {
        if (find().isEmpty()) {
            System.err.println("SKIPPED, NOT TESTED: there are no reference data in " + FOLDER);
        }
        Assumptions.assumeTrue(find().isPresent(), "no reference data in " + FOLDER);
        return FOLDER;
    }
}
