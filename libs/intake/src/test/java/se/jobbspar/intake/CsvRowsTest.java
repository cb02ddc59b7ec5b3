package se.jobbspar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

class CsvRowsTest {
    private static final Wording UNREAD = Wording.of(
            "is not read here, in this and all other rows", "läses inte här, varken på den här raden eller på andra");

    private static final Wording WRONG_TYPE = Wording.of(
            "is not of the type it has in this format", "är inte av den typ som fältet har i det här formatet");
    private static final CsvRows<Course> ROWS = new CsvRows<>(List.of("id", "namn"), Course.class);
    private static final String UNREADABLE =
            "The file is not CSV in UTF-8 or Windows-1252 with one heading per column.";

    @Test
    void cellsAreFoundByTheirHeadingsAndTrimmed() throws IOException {
        assertEquals(
                List.of(
                        new Row.Read<>(1, new Course("c1", "Svets, grund", 6, LocalDate.of(2026, 9, 1))),
                        new Row.Read<>(2, new Course("c2", "Vård", null, null))),
                read("""
                    start,veckor,namn,pris,id
                    2026-09-01, 6 ,"Svets, grund",0,c1

                    ,, Vård ,0,c2
                    """));
    }

    @Test
    void fieldWithoutColumnIsAbsentAndAnEmptyCellIsEmpty() throws IOException {
        assertEquals(List.of(new Row.Read<>(1, new Course("c1", "", null, null))), read("id,namn\nc1,\n"));
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        assertEquals(read("id,namn\nc1,Svets\n"), read("\uFEFFid,namn\r\nc1,Svets\r\n"));
    }

    @Test
    void brokenRowIsToldAndDoesNotStopTheOthers() throws IOException {
        assertEquals(
                List.of(
                        broken(
                                1,
                                "",
                                Wording.of(
                                        "must have as many columns as there are headings",
                                        "ska ha lika många kolumner som det finns rubriker")),
                        broken(2, "veckor", WRONG_TYPE),
                        new Row.Read<>(3, new Course("c3", "Svets", 6, null))),
                read("id,namn,veckor\nc1,Svets\nc2,Svets,sex\nc3,Svets,6\n"));
    }

    @Test
    void missingColumnsAreNamed() {
        ProblemException refused = refused("veckor\n6\n", StandardCharsets.UTF_8, 9);

        assertEquals("The file lacks columns.", refused.getMessage());
        assertEquals(
                List.of(
                        FieldError.of("id", Wording.of("is missing among the headings", "saknas bland rubrikerna")),
                        FieldError.of("namn", Wording.of("is missing among the headings", "saknas bland rubrikerna"))),
                refused.errors());
        assertEquals(
                "The file lacks columns.",
                refused("", StandardCharsets.UTF_8, 9).getMessage());
    }

    @Test
    void separatorIsToldFromTheHeadings() throws IOException {
        List<Row<Course>> rows = List.of(new Row.Read<>(1, new Course("c1", "Svets, grund", 6, null)));

        assertEquals(rows, read("id,namn,veckor\nc1,\"Svets, grund\",6\n"));
        assertEquals(rows, read("id;namn;veckor\r\nc1;Svets, grund;6\r\n"));
        assertEquals(rows, read("id\tnamn\tveckor\nc1\tSvets, grund\t6\n"));
        assertEquals(rows, read("\uFEFFsep=;\r\nid;namn;veckor\r\nc1;Svets, grund;6\r\n"));
        assertEquals(rows, read("\"sep=,\"\nid,namn,veckor\nc1,\"Svets, grund\",6\n"));
    }

    @Test
    void plainCsvOfWindowsIsReadAsUtf8Is() throws IOException {
        String file = "id;namn\nc1;Svets\nc2;\"Vård – ”kök” Åre\"\nc3;René Bašar\n";

        assertEquals(read(file), rows(file, Charset.forName("windows-1252"), 9));
    }

    @Test
    void rowsThatASpreadsheetLeavesBelowTheLastAreNone() throws IOException {
        assertEquals(read("id;namn\nc1;Svets\n"), read(";;\nid;namn;\nc1;Svets;\n;;\n ; ;\n\n"));
    }

    @Test
    void textThatIsKeptFromBecomingANumberIsTheText() throws IOException {
        assertEquals(
                List.of(new Row.Read<>(1, new Course("0701", "Svets", null, null))),
                read("id;namn\n\"=\"\"0701\"\"\";Svets\n"));
    }

    @Test
    void fieldMayHaveAnotherHeadingAndNotesNameThatOne() throws IOException {
        CsvRows<Course> rows =
                new CsvRows<>(List.of("id", "namn"), Map.of("kurs", "id", "längd", "veckor"), Course.class);

        List<Row<Course>> read = rows.read(
                new ByteArrayInputStream("Kurs;namn;Längd\nc1;Svets;6\n".getBytes(StandardCharsets.UTF_8)), 9);

        Row.Read<Course> first = (Row.Read<Course>) read.getFirst();
        assertEquals(new Course("c1", "Svets", 6, null), first.value());
        RowNotes notes = new RowNotes(1, first.called());
        notes.error("veckor[2].antal", WRONG_TYPE);
        notes.error("namn", WRONG_TYPE);
        assertEquals(
                List.of("Längd[2].antal", "namn"),
                notes.errors().stream().map(RowNote::field).toList());
    }

    @Test
    void whatIsNoCsvIsRefused() {
        assertEquals(
                "The file does not have one heading per column.",
                refused("id,namn,\nc1,Svets,c1\n", StandardCharsets.UTF_8, 9).getMessage());
        assertEquals(
                UNREADABLE,
                refused("id,namn\nc1,\"Svets\n", StandardCharsets.UTF_8, 9).getMessage());
    }

    @Test
    void lettersOfOtherCodePagesAndOfTwoAtOnceAreRefusedWithTheirPlace() {
        String file = "id;namn\nc1;Svets\nc2;Lärare\nc3;Vård\n";
        String place = "line %s: column 2 is not written as the rest of the file; save it as CSV UTF-8";

        assertEquals(place.formatted(3), cause(refused(file, Charset.forName("IBM850"), 9)));
        assertEquals(place.formatted(3), cause(refused(file, Charset.forName("x-MacRoman"), 9)));
        assertEquals(place.formatted(4), cause(refused(mixed(file, StandardCharsets.UTF_8, "windows-1252"))));
        assertEquals(place.formatted(4), cause(refused(mixed(file, Charset.forName("windows-1252"), "UTF-8"))));
        assertEquals(
                place.formatted(2),
                cause(refused(mixed("\uFEFFid;namn\nc1;Vård\n", StandardCharsets.UTF_8, "windows-1252"))));
    }

    /** The last line in another code than those before. */
    private static byte[] mixed(String file, Charset charset, String last) {
        int at = file.lastIndexOf('\n', file.length() - 2) + 1;
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(file.substring(0, at).getBytes(charset));
        bytes.writeBytes(file.substring(at).getBytes(Charset.forName(last)));
        return bytes.toByteArray();
    }

    private static ProblemException refused(byte[] file) {
        return assertThrows(ProblemException.class, () -> ROWS.read(new ByteArrayInputStream(file), 9));
    }

    @Test
    void causeAndPlaceAreNamedWhenTheWholeFileIsRefused() {
        assertEquals(
                "headings: column 3 has no heading, and a value in row 1",
                cause(refused("id,namn,\nc1,Svets,c1\n", StandardCharsets.UTF_8, 9)));
        assertEquals(
                "headings: \"id\" stands there twice",
                cause(refused("id,namn,ID\nc1,Svets,c1\n", StandardCharsets.UTF_8, 9)));
        assertEquals(
                "line 3: opens a quote that is never closed",
                cause(refused("id,namn\nc0,Vård\nc1,\"Svets\nc2,Kök\n", StandardCharsets.UTF_8, 9)));
    }

    private static String cause(ProblemException refused) {
        FieldError error = refused.errors().getFirst();
        return error.message().at(error.field()).en();
    }

    @Test
    void columnsWithNothingInThemAndEmptyLinesAreNone() throws IOException {
        assertEquals(read("id,namn\nc1,Svets\n"), read("id,namn,,\r\nc1,Svets,,\r\n\r\n"));
        assertEquals(read("id,namn\nc1,Svets\n"), read("ID,Namn\nc1,Svets,,\n"));
    }

    @Test
    void strayQuoteCostsItsOwnLineAlone() throws IOException {
        for (String wrong :
                List.of("c1,\"Svets \"B\"\"", "c1,\"Svets \"grund", "\"c1\"x,Svets", "c1,\"Svets\nc9,\"Vård\"")) {
            List<Row<Course>> rows = read("id,namn\n" + wrong + "\nc2,\"Kök, \"\"natt\"\"\nlång\"\nc3,5\" skruv\n");

            assertEquals(
                    broken(
                            1,
                            "",
                            Wording.of(
                                    "a quote stands where none may, in line 2; a quote in a cell is doubled",
                                    "ett citattecken står där inget får stå, på rad 2 i filen; ett citattecken i en cell skrivs dubbelt")),
                    rows.getFirst(),
                    wrong);
            int last = rows.size();
            assertEquals(
                    List.of(
                            new Row.Read<>(last - 1, new Course("c2", "Kök, \"natt\"\nlång", null, null)),
                            new Row.Read<>(last, new Course("c3", "5\" skruv", null, null))),
                    rows.subList(last - 2, last),
                    wrong);
        }
    }

    @Test
    void columnThatIsNotReadIsToldOnce() throws IOException {
        assertEquals(
                List.of(
                        new Row.Read<>(1, new Course("c1", "Svets", null, null)),
                        new Row.Read<>(2, new Course("c2", "Kök", null, null), List.of(new RowNote(2, "ort", UNREAD))),
                        new Row.Read<>(3, new Course("c3", "Buss", null, null))),
                read("id,namn,ort\nc1,Svets,\nc2,Kök,Kumla\nc3,Buss,Hallsberg\n"));
    }

    @Test
    void rowsBeyondTheBoundAreRefused() throws IOException {
        assertEquals(2, rows("id,namn\na,b\nc\n", StandardCharsets.UTF_8, 2).size());
        assertEquals(
                ProblemType.TOO_LARGE,
                refused("id,namn\na,b\nc\nd,e\n", StandardCharsets.UTF_8, 2).type());
    }

    private static Row<Course> broken(int row, String field, Wording message) {
        return new Row.Broken<>(new RowNote(row, field, message));
    }

    private static ProblemException refused(String file, Charset charset, int maxRows) {
        return assertThrows(ProblemException.class, () -> rows(file, charset, maxRows));
    }

    private static List<Row<Course>> read(String file) throws IOException {
        return rows(file, StandardCharsets.UTF_8, 9);
    }

    private static List<Row<Course>> rows(String file, Charset charset, int maxRows) throws IOException {
        return ROWS.read(new ByteArrayInputStream(file.getBytes(charset)), maxRows);
    }
}
