package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

/** Headcounts as Swedish HR keeps them, and each day's count by itself. */
@QuarkusTest
class HeadcountImportTest extends Service {
    private static final String URI = "/vacancy/v1/headcounts";
    private static final String CSV = "text/csv";
    private static final String HEADINGS = "ssyk;enhet;alder;antal\n";

    @Test
    void workbookIsReadAsHrKeepsIt() throws IOException {
        byte[] book = book();

        imported(planner, "2026-02-01", HeadcountImportResource.XLSX, book)
                .statusCode(200)
                .body("created", equalTo(3))
                .body("rejected", equalTo(4))
                // The numbers that a spreadsheet shows: a title, an empty row and the headings stand above.
                .body("errors.row", contains(5, 7, 8, 9))
                .body("errors.field", contains("Arbetsplats", "", "Antal anställda", "Åldersgrupp"))
                .body("errors[0].message", containsString("merged"))
                .body("errors[1].message", containsString("total"))
                .body(
                        "errors[3].message",
                        equalTo("overlaps the ages in row 6, so people would be counted twice; keep one of the two"))
                .body("notices.row", contains(10));
        imported(planner, "2026-02-01", HeadcountImportResource.XLSX, book).body("unchanged", equalTo(3));
        rows("2026-02-01")
                .body("items.unit", contains("Eken", "Linden", "Linden"))
                .body("items.ages", contains("60-64", "40-44", "60+"))
                .body("items.people", contains(null, 20, 10));
    }

    /** Title, empty row, headings; then a merged cell, a total, decimals, a double band, and a number that is not told. */
    private static byte[] book() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Heroma", "1.0")) {
            Worksheet sheet = book.newWorksheet("Anställda");
            row(sheet, 0, "Tillsvidareanställda per 1 februari 2026");
            row(sheet, 2, "SSYK-kod", "Arbetsplats", "Åldersgrupp", "Antal anställda", "Yrkesbenämning");
            row(sheet, 3, 5321, "Linden", "40–44 år", 20, "Undersköterska");
            row(sheet, 4, 5321, null, "50-54", 7, "Undersköterska");
            sheet.range(3, 1, 4, 1).merge();
            row(sheet, 5, "5321 Undersköterskor", "Linden", "60+", 10.0, null);
            row(sheet, 6, "Summa", "Linden", null, 37, null);
            row(sheet, 7, 2341, "Skolan", "60-64", 2.5, "Grundskollärare");
            row(sheet, 8, 5321, "linden ", "65 år och äldre", 4, null);
            row(sheet, 9, 5321, "Eken", "60-64", "..", null);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                default -> sheet.value(row, column, cells[column].toString());
            }
        }
    }

    @Test
    void workbookThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[30_000_000]);
        }

        imported(planner, "2026-02-01", HeadcountImportResource.XLSX, bomb.toByteArray())
                .statusCode(413);
        imported(planner, "2026-02-01", HeadcountImportResource.XLSX, "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8))
                .statusCode(400);
    }

    @Test
    void nobodyIsCountedTwiceByASecondFileOfTheDay() {
        csv(planner, "2026-02-01", "5321;Linden;50+;10\n").body("created", equalTo(1));

        csv(planner, "2026-02-01", "5321;Linden;60+;4\n2341;Linden;60+;4\n")
                .body("created", equalTo(1))
                .body("errors.field", contains("alder"))
                .body("errors[0].message", containsString("take that day's count back first"));
        as(planner).delete(URI + "/2026-02-01").then().statusCode(204);
        csv(planner, "2026-02-01", "5321;Linden;50-59;6\n5321;Linden;60+;4\n").body("created", equalTo(2));
    }

    @Test
    void everyDaysCountIsKept() {
        csv(planner, "2026-02-01", "5321;Linden;60-64;10\n5321;Eken;60-64;..\n");
        csv(planner, "2026-03-01", "5321;Linden;60-64;11\n");

        as(planner)
                .get(URI)
                .then()
                .body("items.countedOn", contains("2026-03-01", "2026-02-01"))
                .body("items.people", contains(11, 10))
                .body("items.units", contains(1, 2))
                .body("items.unknownRows", contains(0, 1));
        rows("2026-02-01").body("items.unit", contains("Eken", "Linden")).body("items[0].people", nullValue());
    }

    @Test
    void countsAreTheOwnMunicipalitysAlone() {
        csv(hr, "2026-02-01", "5321;Linden;60-64;10\n");
        String neighbour = Tokens.planner("1883");

        as(neighbour).get(URI).then().body("total", equalTo(0));
        as(neighbour).get(URI + "/2026-02-01").then().statusCode(404);
        as(neighbour).delete(URI + "/2026-02-01").then().statusCode(404);
        as(planner).get(URI + "/januari").then().statusCode(404);
        for (String token : List.of(coach, employer, reader, writer, admin)) {
            as(token).get(URI).then().statusCode(403);
            as(token).get(URI + "/2026-02-01").then().statusCode(403);
            as(token).delete(URI + "/2026-02-01").then().statusCode(403);
        }
        rows("2026-02-01").body("total", equalTo(1));
    }

    private ValidatableResponse rows(String day) {
        return as(planner).get(URI + "/" + day).then().statusCode(200);
    }

    private ValidatableResponse csv(String token, String day, String rows) {
        return imported(token, day, CSV, (HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }

    private ValidatableResponse imported(String token, String day, String type, byte[] file) {
        return as(token)
                .contentType(type)
                .body(file)
                .post(URI + "/import?countedOn=" + day)
                .then();
    }
}
