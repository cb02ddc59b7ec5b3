package se.jobbspar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Workbooks as people keep them. */
class SheetRowsTest {
    private static final int MAX_BYTES = 1_000_000;
    private static final SheetRows<Course> ROWS =
            new SheetRows<>(List.of("id", "namn"), Map.of("kursnamn", "namn"), Course.class);

    @Test
    void headingsMayStandBelowATitleAndRowsHaveTheNumbersThatAreSeen() throws IOException {
        byte[] book = book(course -> {
            course.value(0, 0, "Kurser våren 2026");
            cells(course, 2, "id", "Kursnamn", "veckor", "start");
            cells(course, 3, "c1", "Svets");
            course.value(3, 2, 6);
            course.value(3, 3, LocalDate.of(2026, 9, 1));
            course.style(3, 3).format("yyyy-mm-dd").set();
            cells(course, 5, "c2", "Vård", "sex");
            cells(course, 6, "c3", "Kök");
            course.value(6, 16_000, "Obs");
        });

        List<Row<Course>> rows = read(book);

        assertEquals(
                new Row.Read<>(
                        4,
                        new Course("c1", "Svets", 6, LocalDate.of(2026, 9, 1)),
                        List.of(),
                        Map.of("namn", "Kursnamn")),
                rows.getFirst());
        assertEquals(List.of(4, 6, 7), rows.stream().map(Row::number).toList());
        assertEquals("veckor", ((Row.Broken<Course>) rows.get(1)).note().field());
        assertEquals(
                Wording.of(
                        "has a value to the right of the last heading",
                        "har ett värde till höger om den sista rubriken"),
                ((Row.Broken<Course>) rows.get(2)).note().message());
    }

    @Test
    void theSheetWithTheHeadingsIsReadAndNoneIsGuessed() throws IOException {
        byte[] one = books(
                book -> book.newWorksheet("Om").value(0, 0, "Läs mig"),
                book -> cells(book.newWorksheet("Kurser"), 0, "id", "namn"),
                book -> {
                    Worksheet hidden = book.newWorksheet("Gamla");
                    cells(hidden, 0, "id", "namn");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                });
        byte[] two = books(
                book -> cells(book.newWorksheet("Vår"), 0, "id", "namn"),
                book -> cells(book.newWorksheet("Höst"), 0, "id", "namn"));

        assertEquals(List.of(), read(one));
        assertEquals(
                "leave one of these and hide or remove the others: Vår, Höst",
                refused(two).errors().getFirst().message().en());
        assertEquals("The file lacks columns.", refused(book(sheet -> {})).getMessage());
    }

    @Test
    void csvIsReadTheSameUnderATitle() throws IOException {
        assertEquals(
                List.of(new Row.Read<>(1, new Course("c1", "Svets", null, null))),
                read("Kurser våren 2026;\n\nid;namn\nc1;Svets\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void spoiledWorkbooksAreRefused() throws IOException {
        byte[] whole = book(course -> cells(course, 0, "id", "namn"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};

        assertEquals(
                "The file begins as a zip, such as XLSX, and cannot be unpacked.",
                refused(Arrays.copyOf(whole, whole.length / 2)).getMessage());
        assertEquals(
                "The file is not a readable XLSX workbook.",
                refused(zip("hej.txt", 3)).getMessage());
        assertEquals(
                ProblemType.TOO_LARGE,
                refused(zip("xl/sharedStrings.xml", 50_000_000)).type());
        assertEquals(
                "The file is an older Excel workbook or has a password; save it as .xlsx without one.",
                refused(old).getMessage());
    }

    private static byte[] zip(String entry, int bytes) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream packing = new ZipOutputStream(zip)) {
            packing.putNextEntry(new ZipEntry(entry));
            packing.write(new byte[bytes]);
        }
        return zip.toByteArray();
    }

    private static byte[] book(Consumer<Worksheet> fill) throws IOException {
        return books(book -> fill.accept(book.newWorksheet("Blad1")));
    }

    @SafeVarargs
    private static byte[] books(Consumer<Workbook>... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            for (Consumer<Workbook> sheet : sheets) {
                sheet.accept(book);
            }
        }
        return bytes.toByteArray();
    }

    private static void cells(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private static List<Row<Course>> read(byte[] file) throws IOException {
        return ROWS.read(SentFile.open(new ByteArrayInputStream(file), MAX_BYTES), 9);
    }

    private static ProblemException refused(byte[] file) {
        return assertThrows(ProblemException.class, () -> read(file));
    }
}
