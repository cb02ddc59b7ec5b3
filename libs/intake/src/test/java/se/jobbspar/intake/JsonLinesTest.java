package se.jobbspar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;

/** One object a line, as systems export rows one by one. */
class JsonLinesTest {
    private static final JsonLines<Course> ROWS = new JsonLines<>(Course.class);

    @Test
    void eachLineIsARowAndABrokenOneCostsItselfAlone() throws IOException {
        assertEquals(
                List.of(
                        new Row.Read<>(1, new Course("c1", "Svets", 6, LocalDate.of(2026, 9, 1))),
                        broken(2, "line 3 of the file is not one JSON object", "rad 3 i filen är inte ett JSON-objekt"),
                        broken(3, "line 4 of the file is not one JSON object", "rad 4 i filen är inte ett JSON-objekt"),
                        broken(4, "must be a JSON object", "ska vara ett JSON-objekt"),
                        new Row.Read<>(5, new Course("c5", "Vård", null, null))),
                read("""
                    {"id":"c1","namn":"Svets","veckor":6,"start":"2026-09-01"}

                    {"id":"c2","namn":
                    {"id":"c3"} {"id":"c4"}
                    "c4"
                    {"id":"c5","namn":"Vård"}
                    """));
    }

    @Test
    void arrayOfThemIsReadAlike() throws IOException {
        assertEquals(read("{\"id\":\"c1\"}\n{\"id\":\"c2\"}\n"), read("\uFEFF [{\"id\":\"c1\"},\n{\"id\":\"c2\"}]"));
    }

    @Test
    void dateThatIsNoneIsToldWhatItShouldBe() throws IOException {
        assertEquals(
                List.of(new Row.Broken<>(new RowNote(
                        1,
                        "start",
                        Wording.of(
                                "must be a date such as 2026-12-31", "ska vara ett datum, till exempel 2026-12-31")))),
                read("{\"start\":\"i fjol\"}"));
    }

    @Test
    void lineThatIsNotUtf8IsNamed() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> ROWS.read(
                        new ByteArrayInputStream(
                                "{\"id\":\"c1\"}\n{\"id\":\"Vård\"}".getBytes(Charset.forName("windows-1252"))),
                        9));

        assertEquals("The file is not encoded in UTF-8, in line 2; save it as UTF-8.", refused.getMessage());
    }

    private static Row<Course> broken(int row, String en, String sv) {
        return new Row.Broken<>(new RowNote(row, "", Wording.of(en, sv)));
    }

    private static List<Row<Course>> read(String file) throws IOException {
        return ROWS.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 9);
    }
}
