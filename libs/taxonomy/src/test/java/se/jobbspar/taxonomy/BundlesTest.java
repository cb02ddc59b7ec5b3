package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {

    @TempDir
    private Path home;

    @Test
    void homeWithoutPointerGivesTheStarter() {
        assertEquals(
                Taxonomy.starter().version(), Taxonomy.load(Optional.of(home)).version());
        assertEquals(
                Taxonomy.starter().version(), Taxonomy.load(Optional.empty()).version());
    }

    @Test
    void starterVersionIsTheHashOfItsContent() {
        assertTrue(Taxonomy.starter().version().matches("starter-[0-9a-f]{12}"));
    }

    @Test
    void pointerToAMissingBundleIsAnErrorAndNotSilentlyTheStarter() throws IOException {
        Files.writeString(home.resolve(BundleFormat.CURRENT), "esco-1.1.1-gone\n");
        assertEquals(
                home.resolve("current") + " names \"esco-1.1.1-gone\", which is no bundle in " + home,
                assertThrows(TaxonomyException.class, () -> Taxonomy.load(Optional.of(home)))
                        .getMessage());
    }

    @Test
    void pointerOutOfTheHomeIsRefused() throws IOException {
        Files.writeString(home.resolve(BundleFormat.CURRENT), "..");
        assertThrows(TaxonomyException.class, () -> Taxonomy.load(Optional.of(home)));
    }

    @Test
    void directoryWithoutManifestIsNoBundle() {
        assertEquals(
                home + " is no taxonomy bundle: manifest.json is missing",
                assertThrows(TaxonomyException.class, () -> Bundles.open(home)).getMessage());
    }

    @Test
    void damagedTableIsNamed() throws IOException {
        Files.writeString(home.resolve(BundleFormat.MANIFEST), "{}");
        Files.write(home.resolve("concepts.tsv.gz"), new byte[] {1, 2, 3});
        TaxonomyException e = assertThrows(TaxonomyException.class, () -> Bundles.open(home));
        assertTrue(e.getMessage().contains("concepts.tsv"), e.getMessage());
    }
}
