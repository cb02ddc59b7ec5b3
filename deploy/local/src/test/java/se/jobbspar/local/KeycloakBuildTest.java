package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakBuildTest {
    private static final int SUITES = 4;
    private static final int ROUNDS = 10;

    @TempDir
    private Path folder;

    private KeycloakBuild build;

    @BeforeEach
    void nothingIsKept() {
        build = new KeycloakBuild(folder.resolve("kept"));
    }

    @Test
    void whatOneHasGeneratedIsInTheNext() throws IOException {
        build.keepOf(keycloak("first", "generated"));
        Path next = keycloak("next", "as unpacked");

        build.giveTo(next);

        assertEquals("generated", generated(next));
    }

    @Test
    void firstOneIsAsItWasUnpacked() throws IOException {
        Path first = keycloak("first", "as unpacked");

        build.giveTo(first);

        assertEquals("as unpacked", generated(first));
    }

    @Test
    void whatIsKeptStaysAndNothingElseIsLeft() throws IOException {
        build.keepOf(keycloak("first", "generated"));
        build.keepOf(keycloak("second", "generated too"));

        Path next = keycloak("next", "as unpacked");
        build.giveTo(next);
        assertEquals("generated", generated(next));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("first", "kept", "next", "second"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void ofManyThatStartBesideOneAnotherOneIsKept() throws Exception {
        Path first = keycloak("first", "generated");
        for (int round = 0; round < ROUNDS; round++) {
            KeycloakBuild each = new KeycloakBuild(folder.resolve("kept" + round));
            CyclicBarrier together = new CyclicBarrier(SUITES);
            List<Callable<Void>> suites = Collections.nCopies(SUITES, () -> {
                together.await();
                each.keepOf(first);
                return null;
            });
            try (ExecutorService threads = Executors.newFixedThreadPool(SUITES)) {
                for (Future<Void> kept : threads.invokeAll(suites)) {
                    kept.get();
                }
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(ROUNDS + 1, files.count(), "nothing unfinished is left");
        }
    }

    private Path keycloak(String name, String generated) throws IOException {
        Path keycloak = folder.resolve(name);
        Files.writeString(
                Files.createDirectories(keycloak.resolve("lib/quarkus")).resolve("bytecode.jar"), generated);
        return keycloak;
    }

    private static String generated(Path keycloak) throws IOException {
        return Files.readString(keycloak.resolve("lib/quarkus/bytecode.jar"));
    }
}
