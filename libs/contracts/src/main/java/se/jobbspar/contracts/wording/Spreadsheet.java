package se.jobbspar.contracts.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as they are meant. A text that a spreadsheet would take for a formula begins with
 * an apostrophe: it may come from anybody.
 */
public final class Spreadsheet {
    /** So that a spreadsheet reads å, ä and ö. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA = "(?s)[=+\\-@\\t\\r\\n].*";

    private Spreadsheet() {}

    /**
     * @param rows of texts, numbers, and null for nothing
     * @param language a Swedish spreadsheet separates by semicolons and writes 35,96; any other by commas, and 35.96
     */
    public static String of(List<? extends List<?>> rows, Locale language) {
        boolean swedish = AcceptLanguage.SWEDISH.getLanguage().equals(language.getLanguage());
        return rows.stream()
                .map(row ->
                        row.stream().map(value -> cell(value, swedish)).collect(Collectors.joining(swedish ? ";" : ","))
                                + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String cell(Object value, boolean swedish) {
        return switch (value) {
            case null -> "";
            case Number number when swedish -> number.toString().replace('.', ',');
            case Number number -> number.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        String safe = text.matches(FORMULA) ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
