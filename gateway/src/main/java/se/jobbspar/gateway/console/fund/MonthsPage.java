package se.jobbspar.gateway.console.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Pages;

/**
 * What is sent month by month.
 *
 * @param report the address of the indicators
 * @param page its own
 * @param next the month that is to be sent before any other; null when none on the page is
 * @param done that a month was sent, in words; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MonthsPage(
        Frame frame,
        String title,
        String programme,
        String report,
        String page,
        Row next,
        List<Row> months,
        Pages pages,
        String done)
        implements TemplateInstance {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.of("Europe/Stockholm"));

    /**
     * @param month as 2026-03
     * @param figures as they are, to be sent
     * @param sentOn the day, and by whom; empty before that
     */
    public record Row(
            String month,
            String called,
            String state,
            boolean toBeSent,
            Months.Figures figures,
            List<Count> counts,
            String sentOn) {}

    /** @param sent what was sent instead, and the difference; empty for nothing else */
    public record Count(String of, String now, String sent) {}

    static MonthsPage of(Frame frame, String programme, String title, String address, Months months, String done) {
        Language language = frame.language();
        List<Row> rows =
                months.items().stream().map(month -> row(month, language)).toList();
        return new MonthsPage(
                frame,
                title,
                programme,
                address,
                address + "/months",
                rows.stream().filter(Row::toBeSent).findFirst().orElse(null),
                rows,
                Pages.of(months.page(), months.limit(), months.total(), at -> address + "/months?page=" + at),
                done);
    }

    private static Row row(Months.Month month, Language language) {
        FundTexts t = language.texts(FundTexts.class);
        return new Row(
                month.month(),
                Asked.inWords(YearMonth.parse(month.month()), language),
                t.state(month.state()),
                month.isToBeSent(),
                month.now(),
                List.of(
                        count(t.starts(), month, Months.Figures::starts, t),
                        count(t.ends(), month, Months.Figures::ends, t),
                        count(t.hours(), month, Months.Figures::hours, t)),
                month.sentAt() == null ? "" : t.sentOn(DAY.format(month.sentAt()), month.sentBy()));
    }

    private static Count count(String of, Months.Month month, ToIntFunction<Months.Figures> figure, FundTexts t) {
        int difference = month.difference() == null ? 0 : figure.applyAsInt(month.difference());
        return new Count(
                of,
                t.number(figure.applyAsInt(month.now())),
                difference == 0 ? "" : t.wasSent(figure.applyAsInt(month.sent()), "%+d".formatted(difference)));
    }
}
