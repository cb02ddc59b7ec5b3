package se.jobbspar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * Reads rows as people keep them in a spreadsheet: XLSX or CSV, told apart by how the file begins.
 *
 * @param columns the headings a file must have
 * @param alsoCalled other headings of fields, in small letters
 */
public record SheetRows<R>(List<String> columns, Map<String, String> alsoCalled, Class<R> type)
        implements RowReader<R> {
    /** How the format begins that came before XLSX, and any workbook with a password. */
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        PushbackInputStream content = new PushbackInputStream(file, OLD.length);
        byte[] first = content.readNBytes(OLD.length);
        content.unread(first);
        if (Arrays.equals(first, OLD)) {
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of(
                            "The file is an older Excel workbook or has a password; save it as .xlsx without one.",
                            "Filen är en äldre Excelarbetsbok eller har lösenord; spara den som .xlsx utan lösenord."));
        }
        RowReader<R> format = SentZip.is(first)
                ? new XlsxRows<>(columns, alsoCalled, type)
                : new CsvRows<>(columns, alsoCalled, type);
        return format.read(content, maxRows);
    }
}
