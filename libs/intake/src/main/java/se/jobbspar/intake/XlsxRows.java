package se.jobbspar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * Reads rows of a workbook: of the one sheet shown that has the headings, below which every row with content is one. Rows
 * are told of by the numbers that a spreadsheet shows.
 *
 * @param columns the headings there must be
 * @param alsoCalled other headings of fields, in small letters
 */
record XlsxRows<R>(List<String> columns, Map<String, String> alsoCalled, Class<R> type) implements RowReader<R> {

    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        List<XlsxSheet> sheets = XlsxSheet.shown(file);
        XlsxSheet sheet = theOne(sheets);
        int headed = headings(sheet).orElse(0);
        List<String> first =
                sheet.lines().isEmpty() ? List.of() : sheet.lines().get(headed).cells(0);
        Headings headings = Headings.of(first, columns, alsoCalled);
        Rows<R> rows = new Rows<>(type, maxRows);
        sheet.lines().stream().skip(headed + 1L).forEach(line -> add(line, headings, rows));
        return rows.all();
    }

    /** Which sheet is meant must not be guessed. */
    private XlsxSheet theOne(List<XlsxSheet> sheets) {
        List<XlsxSheet> headed =
                sheets.stream().filter(sheet -> headings(sheet).isPresent()).toList();
        if (headed.size() > 1) {
            String names = headed.stream().map(XlsxSheet::name).collect(Collectors.joining(", "));
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of("Several sheets have these headings.", "Flera blad har de här rubrikerna."),
                    List.of(FieldError.of(
                            "sheets",
                            Wording.of(
                                    "leave one of these and hide or remove the others: " + names,
                                    "lämna ett av dessa och dölj eller ta bort de andra: " + names))));
        }
        return headed.isEmpty() ? sheets.getFirst() : headed.getFirst();
    }

    /** Which line of the sheet has the headings. */
    private Optional<Integer> headings(XlsxSheet sheet) {
        for (int line = 0; line < sheet.lines().size() && line <= Headings.WITHIN; line++) {
            if (Headings.are(sheet.lines().get(line).cells(0), columns, alsoCalled)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private void add(XlsxSheet.Line line, Headings headings, Rows<R> rows) {
        Optional<Map<String, String>> cells =
                headings.cells(line.cells(headings.names().size()), line.number());
        if (cells.isPresent()) {
            rows.add(line.number(), cells.get(), headings.asTheFileHasThem());
        } else {
            rows.addBroken(
                    line.number(),
                    "",
                    Wording.of(
                            "has a value to the right of the last heading",
                            "har ett värde till höger om den sista rubriken"));
        }
    }
}
