package se.jobbspar.gateway.console.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
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
        assertEquals(cell, Report.cell(text));
    }
}
