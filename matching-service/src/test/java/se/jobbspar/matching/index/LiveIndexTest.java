package se.jobbspar.matching.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;

class LiveIndexTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private static final String CANARY = "Qx7vZ-canary-Jk3wY";

    private final Directory directory = new ByteBuffersDirectory();

    @Test
    void anOlderOrEqualVersionIsNotTaken() throws IOException {
        try (LiveIndex index = open()) {
            assertTrue(index.put("amina", 5, text("five")));
            assertFalse(index.put("amina", 4, text("four")));
            assertFalse(index.put("amina", 5, text("five again")));
            index.refresh();
            assertFalse(index.put("amina", 4, text("four")));
            index.refresh();

            assertEquals("five", index.find("amina").orElseThrow().get("text"));
        }
    }

    @Test
    void anErasedPersonDoesNotRiseByAnOlderReplay() throws IOException {
        try (LiveIndex index = open()) {
            index.put("amina", 5, text("five"));
            assertTrue(index.bury("amina", 6, MONDAY));
            index.refresh();
            assertFalse(index.put("amina", 5, text("five")));
            index.refresh();

            assertTrue(index.find("amina").isEmpty());
            assertEquals(0, index.size());
        }
    }

    @Test
    void aTombstoneForSomebodyUnknownKeepsThePastDown() throws IOException {
        try (LiveIndex index = open()) {
            index.bury("amina", 6, MONDAY);
            assertFalse(index.put("amina", 5, text("five")));
        }
    }

    @Test
    void aNewerVersionRisesAboveTheGrave() throws IOException {
        try (LiveIndex index = open()) {
            index.bury("amina", 6, MONDAY);
            index.refresh();
            assertTrue(index.put("amina", 7, text("seven")));
            index.refresh();

            assertEquals("seven", index.find("amina").orElseThrow().get("text"));
        }
    }

    @Test
    void gravesArePurgedAfterTheirTime() throws IOException {
        try (LiveIndex index = open()) {
            index.bury("amina", 6, MONDAY);
            index.bury("omar", 2, MONDAY.plusSeconds(60));
            index.refresh();
            index.tidy(MONDAY.plusSeconds(60));
            assertEquals(1, index.heardOf());

            assertTrue(index.put("amina", 1, text("forgotten grave")));
            assertFalse(index.put("omar", 1, text("still buried")));
            index.refresh();
            assertEquals(2, index.heardOf());
        }
    }

    @Test
    void noFileHoldsOneErasedAmongManyAfterTidyingAndACommit() throws IOException {
        try (LiveIndex index = open()) {
            for (int i = 0; i < 100; i++) {
                index.put("person-" + i, 1, text(i == 50 ? CANARY : "somebody else, number " + i));
            }
            index.refresh();
            index.commit(Map.of());
            index.bury("person-50", 2, MONDAY);
            index.refresh();
            index.commit(Map.of());
            assertTrue(filesHold(CANARY), "one in a hundred is too little for Lucene to merge by itself");

            index.tidy(MONDAY);
            index.commit(Map.of());

            assertFalse(filesHold(CANARY));
            assertEquals(99, index.size());
        }
    }

    @Test
    void whatIsNotCommittedIsShownAndInNoFile() throws IOException {
        try (LiveIndex index = open()) {
            index.put("amina", 1, text(CANARY));
            index.refresh();
            assertEquals(1, index.size());
            assertFalse(filesHold(CANARY), "a file that nobody needs yet takes as long to open as all else");

            index.bury("amina", 2, MONDAY);
            index.tidy(MONDAY);
            index.commit(Map.of());
            assertFalse(filesHold(CANARY));
        }
    }

    @Test
    void theCommitCarriesThePositionAndAReopenedIndexGoesOnFromIt() throws IOException {
        try (LiveIndex index = open()) {
            index.put("amina", 5, text("five"));
            index.commit(Map.of("topic-0", "17"));
            index.put("amina", 6, text("after the commit"));
        }
        try (LiveIndex index = open()) {
            assertEquals(Map.of("topic-0", "17"), index.userData());
            assertEquals("five", index.find("amina").orElseThrow().get("text"));
            assertFalse(index.put("amina", 5, text("replayed")));
        }
    }

    @Test
    void thePositionMovesOnWhenNothingWasWritten() throws IOException {
        try (LiveIndex index = open()) {
            index.commit(Map.of("topic-0", "17"));
            index.commit(Map.of("topic-0", "18"));
        }
        try (LiveIndex index = open()) {
            assertEquals(Map.of("topic-0", "18"), index.userData());
        }
    }

    @Test
    void anotherLayoutIsRefused() throws IOException {
        try (LiveIndex index = open()) {
            index.commit(Map.of());
        }

        assertThrows(LayoutChanged.class, () -> LiveIndex.open(directory, "layout-2"));
    }

    private boolean filesHold(String text) throws IOException {
        for (String name : directory.listAll()) {
            try (IndexInput file = directory.openInput(name, IOContext.DEFAULT)) {
                byte[] bytes = new byte[(int) file.length()];
                file.readBytes(bytes, 0, bytes.length);
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private LiveIndex open() throws IOException {
        return LiveIndex.open(directory, "layout-1");
    }

    private static Document text(String text) {
        Document document = new Document();
        document.add(new StoredField("text", text));
        return document;
    }
}
