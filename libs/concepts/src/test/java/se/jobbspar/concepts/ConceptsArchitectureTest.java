package se.jobbspar.concepts;

import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.PackageMap;

/** The map of the library: readers know sentences and mentions, not one another; it leans on no service. */
class ConceptsArchitectureTest {
    @Test
    void packagesLeanOnWhatTheMapSays() {
        PackageMap.of("se.jobbspar.concepts", "se.jobbspar.contracts", "se.jobbspar.rest", "se.jobbspar.taxonomy")
                .leans("strain")
                .leans("word")
                .leans("passage")
                .leans("mention", "passage")
                .leans("label", "mention", "passage", "word")
                .leans("claim", "mention", "passage", "word")
                .leans("context", "mention", "passage")
                .leans("ad", "mention", "passage")
                .leans("", "ad", "claim", "context", "label", "mention", "passage")
                .check();
    }
}
