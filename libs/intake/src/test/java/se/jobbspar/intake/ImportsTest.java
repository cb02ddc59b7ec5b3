package se.jobbspar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

class ImportsTest {
    private static final OncePerFile<Course> ONCE =
            OncePerFile.per(Course::id, "id", Wording.of("the same course", "samma kurs"));
    private static final Wording MISSING = Wording.of("must be there", "måste finnas");
    private static final Wording NAMELESS = Wording.of("has no name yet", "har inget namn än");

    private Instant now = Instant.parse("2026-11-27T08:00:00Z");
    private final Imports imports = new Imports(new SmallConfig(1_500, 2), () -> now);
    private final Catalogue catalogue = new Catalogue();

    @Test
    void rowsAreStoredInBatchesAndASecondRunChangesNothing() throws IOException {
        String file = "id,namn\nc1,Svets\nc2,Vård\nc3,Kök\nc4,Lager\nc5,Buss\n";

        assertEquals(result(5, 5, 0, 0, 0), run(ONCE, file));
        assertEquals(List.of(2, 2, 1), catalogue.batches);
        assertEquals(result(5, 0, 0, 5, 0), run(ONCE, file));
        assertEquals(result(1, 0, 1, 0, 0), run(ONCE, "id,namn\nc5,Truck\n"));
    }

    @Test
    void errorsRejectARowAndNoticesInform() throws IOException {
        ImportResult result = run(ONCE, "id,namn\nc1,Svets\n,Vård\nc3\nc4,\n");

        assertEquals(4, result.received());
        assertEquals(2, result.created());
        assertEquals(2, result.rejected());
        assertEquals(
                List.of(
                        new RowNote(2, "id", MISSING),
                        new RowNote(
                                3,
                                "",
                                Wording.of(
                                        "must have as many columns as there are headings",
                                        "ska ha lika många kolumner som det finns rubriker"))),
                result.errors());
        assertEquals(List.of(new RowNote(4, "namn", NAMELESS)), result.notices());
    }

    @Test
    void doublesAreRejectedAndTheFirstStays() throws IOException {
        ImportResult result = run(ONCE, "id,namn\nc1,Svets\nc2,Vård\nc1,Truck\n");

        assertEquals(
                List.of(new RowNote(3, "id", Wording.of("the same course is in row 1", "samma kurs finns på rad 1"))),
                result.errors());
        assertEquals(List.of("Svets", "Vård"), catalogue.names());
        assertEquals(1, result.rejected());
    }

    @Test
    void newestVersionWinsInWhateverOrderTheyCome() throws IOException {
        OncePerFile<Course> newest = ONCE.newest(Comparator.comparing(Course::weeks));

        ImportResult result = run(newest, "id,namn,veckor\nc1,gammal,1\nc2,ny,9\nc1,ny,2\nc2,gammal,8\nc1,dubbel,2\n");

        assertEquals(2, result.created());
        assertEquals(2, result.unchanged());
        assertEquals(
                List.of(new RowNote(5, "id", Wording.of("the same course is in row 3", "samma kurs finns på rad 3"))),
                result.errors());
        assertEquals(List.of("ny", "ny"), catalogue.names());
    }

    @Test
    void errorsAreInTheOrderOfTheRows() throws IOException {
        ImportResult result = run(ONCE, "id,namn\nc1,Svets\nc1,Vård\n,Kök\nc1,Lager\n");

        assertEquals(
                List.of(2, 3, 4), result.errors().stream().map(RowNote::row).toList());
    }

    @Test
    void notesAreBoundedAndCountsAreNot() throws IOException {
        StringBuilder file = new StringBuilder("id,namn\n");
        for (int i = 0; i < 1_200; i++) {
            file.append(i % 2 == 0 ? "c" + i + "," : ",x").append("\n");
        }
        file.append(",x\n".repeat(300));

        ImportResult result = run(ONCE, file.toString());

        assertEquals(1_500, result.received());
        assertEquals(600, result.created());
        assertEquals(900, result.rejected());
        assertEquals(900, result.errors().size());
        assertEquals(600, result.notices().size());
        assertEquals(
                1_000, run(ONCE, "id,namn\n" + ",x\n".repeat(1_500)).errors().size());
    }

    @Test
    void dryRunIsToldToTheStore() throws IOException {
        assertEquals(result(1, 1, 0, 0, 0), run(ONCE, "id,namn\nc1,Svets\n", true));
        assertEquals(List.of(), catalogue.names());
    }

    @Test
    void whoListensHearsHowFarItIsAfterEachBatch() throws IOException {
        List<String> heard = new ArrayList<>();

        imports.run(
                courses(ONCE, catalogue::take),
                file("id,namn\nc1,Svets\nc1,Svets\nc2,Vård\nc3,Kök\n"),
                false,
                (done, of) -> heard.add(done + " of " + of));

        assertEquals(List.of("0 of 3", "2 of 3", "3 of 3"), heard);
    }

    /** Whoever waits is answered in time, however slow the database is; the file again takes what is left. */
    @Test
    void importThatWouldTakeTooLongSaysHowMuchIsLeftAndTheFileAgainTakesIt() throws IOException {
        String file = "id,namn\n,x\nc1,Svets\nc2,Vård\nc3,Kök\nc4,Lager\nc5,Buss\nc6,Tåg\nc7,Båt\n";
        Store<Course> slow = (batch, dryRun) -> {
            List<Change> changes = catalogue.take(batch, dryRun);
            now = now.plusSeconds(changes.contains(Change.CREATED) ? 15 : 0);
            return changes;
        };

        ImportResult first = imports.run(courses(ONCE, slow), file(file), false);
        ImportResult second = imports.run(courses(ONCE, slow), file(file), false);

        assertEquals(new ImportResult(8, 4, 0, 0, 1, 3, first.errors(), List.of(), List.of()), first);
        assertEquals(new ImportResult(8, 3, 0, 4, 1, 0, first.errors(), List.of(), List.of()), second);
    }

    @Test
    void fileThatCannotBeReadToItsEndIsNotStoredAtAll() {
        assertThrows(ProblemException.class, () -> run(ONCE, "id,namn\nc1,Svets\nc2,\"Vård\n"));
        assertEquals(List.of(), catalogue.batches);
    }

    @Test
    void importsRunOneAtATime() throws IOException {
        AtomicReference<ProblemException> second = new AtomicReference<>();
        Store<Course> meanwhile = (batch, dryRun) -> {
            second.set(assertThrows(ProblemException.class, () -> run(ONCE, "id,namn\nc2,Vård\n")));
            return catalogue.take(batch, dryRun);
        };

        imports.run(courses(ONCE, meanwhile), file("id,namn\nc1,Svets\n"), false);

        assertEquals(ProblemType.CONFLICT, second.get().type());
        assertEquals(
                "Another import is running; send this one when it has ended.",
                second.get().getMessage());
        assertEquals(List.of("Svets"), catalogue.names());
    }

    @Test
    void importThatFailsGivesItsTurnBack() throws IOException {
        assertThrows(ProblemException.class, () -> run(ONCE, "x"));
        assertEquals(1, run(ONCE, "id,namn\nc1,Svets\n").created());
    }

    private ImportResult run(OncePerFile<Course> once, String file) throws IOException {
        return run(once, file, false);
    }

    private ImportResult run(OncePerFile<Course> once, String file, boolean dryRun) throws IOException {
        return imports.run(courses(once, catalogue::take), file(file), dryRun);
    }

    private static Import<Course, Course> courses(OncePerFile<Course> once, Store<Course> store) {
        return new Import<>(
                "courses", new CsvRows<>(List.of("id", "namn"), Course.class), ImportsTest::read, once, store);
    }

    private static Optional<Course> read(Course row, RowNotes notes) {
        if (row.id().isEmpty()) {
            notes.error("id", MISSING);
            return Optional.empty();
        }
        if (row.name().isEmpty()) {
            notes.notice("namn", NAMELESS);
        }
        return Optional.of(row);
    }

    private static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportResult result(int received, int created, int updated, int unchanged, int rejected) {
        return new ImportResult(received, created, updated, unchanged, rejected, 0, List.of(), List.of(), List.of());
    }
}
