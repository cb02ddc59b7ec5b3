package se.jobbspar.contracts.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTest {
    @Test
    void aSwedishSpreadsheetHasSemicolonsAndDecimalCommas() {
        List<List<?>> rows =
                List.of(List.of("Tal", "Procent"), Arrays.asList("Inskrivna", null), row("Till arbete", "35.96"));

        assertEquals(
                "\uFEFF\"Tal\";\"Procent\"\r\n\"Inskrivna\";\r\n\"Till arbete\";35,96\r\n",
                Spreadsheet.of(rows, AcceptLanguage.SWEDISH));
        assertEquals("\uFEFF\"To work\",35.96\r\n", Spreadsheet.of(List.of(row("To work", "35.96")), Locale.ENGLISH));
    }

    private static List<?> row(String name, String share) {
        return List.of(name, new BigDecimal(share));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "plain~\"plain\"",
                "ska vara; \"ja\"~\"ska vara; \"\"ja\"\"\"",
                "=cmd|' /C calc'!A0~\"'=cmd|' /C calc'!A0\"",
                "+46~\"'+46\"",
                "-1~\"'-1\"",
                "@SUM(A1)~\"'@SUM(A1)\"",
                "`\t=1`~`\"'\t=1\"`",
                "`\r=1`~`\"'\r=1\"`",
                "``~\"\"",
            })
    void cellThatASpreadsheetWouldCalculateIsText(String text, String cell) {
        assertEquals("\uFEFF" + cell + "\r\n", Spreadsheet.of(List.of(List.of(text)), AcceptLanguage.SWEDISH));
    }
}
