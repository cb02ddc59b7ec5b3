package se.jobbspar.participant.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.WireName;

/** A line of a fund's table: whom a code counts. The table is data, {@code indicators.csv}. */
record Indicator(ReportingFund fund, String code, Rule rule, Wording label) {
    private static final List<Indicator> ALL = read();

    /** In the order of the fund's table. */
    static List<Indicator> of(ReportingFund fund) {
        return ALL.stream().filter(indicator -> indicator.fund == fund).toList();
    }

    static Optional<Indicator> of(ReportingFund fund, String code) {
        return of(fund).stream()
                .filter(indicator -> indicator.code.equals(code))
                .findFirst();
    }

    private static List<Indicator> read() {
        try (InputStream table = Indicator.class.getResourceAsStream("indicators.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> parse(line.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator parse(String[] cells) {
        ReportingFund fund =
                WireName.parse("fund", cells[0], ReportingFund.class).orElseThrow();
        return new Indicator(fund, cells[1], Rule.valueOf(cells[2]), Wording.of(cells[3], cells[4]));
    }
}
