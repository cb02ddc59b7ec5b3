package se.jobbspar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * What a sheet of a workbook shows, as text: numbers with a point and without needless zeros, days as 2026-02-01.
 *
 * @param lines those with content
 */
record XlsxSheet(String name, List<Line> lines) {
    /** Formats, to know days from numbers; a cell that cannot be read does not cost the file. */
    private static final ReadingOptions LENIENT = new ReadingOptions(true, true);
    /** What of a cell's format is no sign of its own: quoted text, colours and conditions, single signs. */
    private static final String NO_SIGN = "\"[^\"]*\"|\\[[^]]*]|\\\\.";

    /**
     * @param number that a spreadsheet shows beside it
     * @param filled what is not empty, by column from 0: one cell far to the right must not cost room for all before it
     */
    record Line(int number, SortedMap<Integer, String> filled) {
        /** Empty cells too, up to a width at least. */
        List<String> cells(int width) {
            return IntStream.range(0, Math.max(width, filled.lastKey() + 1))
                    .mapToObj(column -> filled.getOrDefault(column, ""))
                    .toList();
        }
    }

    /**
     * The sheets that are not hidden, at least one.
     *
     * @param file no larger than {@link SentFile} lets through, unpacked
     * @throws ProblemException 400 for what is no workbook
     */
    static List<XlsxSheet> shown(InputStream file) {
        try (ReadableWorkbook book = new ReadableWorkbook(file, LENIENT)) {
            List<XlsxSheet> sheets = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(new XlsxSheet(sheet.getName(), lines(sheet)));
                }
            }
            if (!sheets.isEmpty()) {
                return sheets;
            }
        } catch (IOException | RuntimeException spoiled) {
            // The reader stumbles over a spoiled workbook in whatever way; nothing but it is called here. Refused
            // below.
        }
        throw ProblemException.of(
                ProblemType.VALIDATION,
                Wording.of("The file is not a readable XLSX workbook.", "Filen är ingen läsbar XLSX-arbetsbok."));
    }

    private static List<Line> lines(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row -> new Line(row.getRowNum(), filled(row)))
                    .filter(line -> !line.filled().isEmpty())
                    .toList();
        }
    }

    private static SortedMap<Integer, String> filled(Row row) {
        SortedMap<Integer, String> filled = new TreeMap<>();
        row.stream().filter(Objects::nonNull).forEach(cell -> {
            String text = text(cell).strip();
            if (!text.isEmpty()) {
                filled.put(cell.getColumnIndex(), text);
            }
        });
        return filled;
    }

    /** A formula says what it last came to. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getType() == CellType.STRING
                    ? cell.asString()
                    : Optional.ofNullable(cell.getRawValue()).orElse("");
        }
        return isDay(cell)
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return format.replaceAll(NO_SIGN, "").matches("(?i).*[yd].*");
    }
}
