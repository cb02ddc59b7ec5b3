package se.jobbspar.participant.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;

/** A report as the rows of a table: a figure a row, the days to self-support, the occupations, and as of when. */
final class OutcomeRows {
    private static final List<Wording> HEADINGS = List.of(
            Wording.of("Figure", "Tal"),
            Wording.of("Of", "Av"),
            Wording.of("Number", "Antal"),
            Wording.of("Of how many", "Av antal"),
            Wording.of("Per cent", "Procent"),
            Wording.of("Note", "Anmärkning"));
    private static final Wording HIDDEN =
            Wording.of("hidden: somebody could be pointed out", "döljs: någon kunde pekas ut");
    private static final Wording AT_LEAST_FIVE = Wording.of("at least five people", "minst fem personer");
    private static final Wording DAYS = Wording.of("Days to self-support: ", "Dagar till egen försörjning: ");
    private static final Wording LOWER_QUARTILE = Wording.of("lower quartile", "undre kvartil");
    private static final Wording MEDIAN = Wording.of("median", "median");
    private static final Wording UPPER_QUARTILE = Wording.of("upper quartile", "övre kvartil");
    private static final Wording WHO_CAME_TO_IT =
            Wording.of("those who came to self-support", "de som gått till egen försörjning");
    private static final Wording AS_OF = Wording.of("As of ", "Läget ");
    private static final Wording OCCUPATION = Wording.of("Occupation: ", "Yrke: ");

    private final Locale language;

    private OutcomeRows(Locale language) {
        this.language = language;
    }

    /** The headings first. */
    static List<List<?>> of(OutcomeReportResponse report, Locale language) {
        var rows = new OutcomeRows(language);
        List<List<?>> all = new ArrayList<>();
        all.add(HEADINGS.stream().map(rows::text).toList());
        report.figures().stream().map(rows::figure).forEach(all::add);
        if (report.daysToSelfSupport() != null) {
            rows.days(report.daysToSelfSupport()).forEach(all::add);
        }
        report.occupations().stream().map(rows::occupation).forEach(all::add);
        all.add(rows.row(rows.text(AS_OF) + report.at(), Wording.NONE, null, null, null, report.note()));
        return all;
    }

    private List<?> figure(Figure figure) {
        return row(
                text(figure.label()),
                figure.baseLabel(),
                figure.numerator(),
                figure.denominator(),
                figure.share(),
                figure.masked() ? HIDDEN : Wording.NONE);
    }

    private Stream<List<?>> days(Days days) {
        return Stream.of(
                days(LOWER_QUARTILE, days.lowerQuartile()),
                days(MEDIAN, days.median()),
                days(UPPER_QUARTILE, days.upperQuartile()));
    }

    private List<?> days(Wording which, double days) {
        return row(text(DAYS.and(which)), WHO_CAME_TO_IT, days, null, null, Wording.NONE);
    }

    private List<?> occupation(OccupationResponse got) {
        return row(
                text(OCCUPATION.and(got.label())),
                Base.IN_WORK.label(),
                got.people(),
                null,
                null,
                got.people() == null ? AT_LEAST_FIVE : Wording.NONE);
    }

    private List<?> row(String name, Wording of, Number number, Number ofHowMany, Number share, Wording note) {
        return Arrays.asList(name, text(of), number, ofHowMany, share, text(note));
    }

    private String text(Wording words) {
        return words.in(language);
    }
}
