package se.jobbspar.participant.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.jobbspar.rest.WireName;

/** A report as CSV (RFC 4180), for spreadsheets: a figure a row, then the days to self-support, then the occupations. */
final class OutcomeCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("name", "label", "base", "baseLabel", "numerator", "denominator", "share", "masked")
            .get();

    private OutcomeCsv() {}

    /** @param language of the labels */
    static String of(OutcomeReport report, Locale language) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(csv, FORMAT)) {
            for (Figure figure : report.figures()) {
                rows.printRecord(
                        WireName.of(figure.name()),
                        figure.label().in(language),
                        WireName.of(figure.base()),
                        figure.baseLabel().in(language),
                        figure.numerator(),
                        figure.denominator(),
                        figure.share(),
                        figure.masked());
            }
            if (report.daysToSelfSupport().isPresent()) {
                Days days = report.daysToSelfSupport().get();
                days(rows, "lower-quartile", days.lowerQuartile());
                days(rows, "median", days.median());
                days(rows, "upper-quartile", days.upperQuartile());
            }
            for (OccupationGot got : report.occupations()) {
                rows.printRecord(
                        "occupation",
                        harmless(got.occupation()),
                        WireName.of(Base.IN_WORK),
                        Base.IN_WORK.label().in(language),
                        got.people(),
                        null,
                        null,
                        got.people() == null);
            }
            return csv.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void days(CSVPrinter rows, String which, double days) throws IOException {
        rows.printRecord("days-to-self-support-" + which, null, null, null, days, null, null, false);
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
