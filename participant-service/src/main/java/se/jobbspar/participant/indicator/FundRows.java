package se.jobbspar.participant.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.fund.Sex;

/** A fund's report as the rows of a table, a figure a row; what is not held has no number, and its rule says why. */
final class FundRows {
    private static final List<Wording> HEADINGS = List.of(
            Wording.of("Code", "Kod"),
            Wording.of("Indicator", "Indikator"),
            Wording.of("Of", "Av"),
            Wording.of("Number", "Antal"),
            Wording.of("Not stated", "Uppgift saknas"),
            Wording.of("Rule", "Regel"));
    private static final Wording EVERYBODY = Wording.of("everybody", "alla");
    private static final Map<Sex, Wording> SEXES = Map.of(
            Sex.WOMAN, Wording.of("women", "kvinnor"),
            Sex.MAN, Wording.of("men", "män"),
            Sex.NON_BINARY, Wording.of("non-binary", "icke-binära"),
            Sex.NOT_STATED, Wording.of("sex not stated", "kön ej angivet"));

    private FundRows() {}

    /** The headings first. */
    static List<List<?>> of(FundReportResponse report, Locale language) {
        List<List<?>> all = new ArrayList<>();
        all.add(HEADINGS.stream().map(heading -> heading.in(language)).toList());
        report.indicators().stream().map(figure -> row(figure, language)).forEach(all::add);
        return all;
    }

    private static List<?> row(IndicatorFigure figure, Locale language) {
        Wording of = figure.sex() == null ? EVERYBODY : SEXES.get(figure.sex());
        return Arrays.asList(
                figure.code(),
                figure.label().in(language),
                of.in(language),
                figure.value(),
                figure.notStated(),
                figure.rule().in(language));
    }
}
