package se.jobbspar.participant.indicator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.rest.Tabular;

/** A fund's indicators as they are answered. */
@Schema(name = "FundReport", description = "The indicators of a fund, of one programme, by the end of a month.")
record FundReportResponse(
        @Schema(
                implementation = String.class,
                description = "What to do before it is sent.",
                examples = "Hold it against the fund's own guidance before anything is reported.")
        Wording note,

        @Schema(description = "Each indicator of the fund in its order: of everybody, and then of each sex.")
        List<IndicatorFigure> indicators)
        implements Tabular {
    private static final Wording CHECK = Wording.of(
            "Hold it against the fund's own guidance before anything is reported.",
            "Stäm av mot fondens egna anvisningar innan något rapporteras.");

    static FundReportResponse of(FundReport report, ReportingFund fund, FundQuestion question) {
        return new FundReportResponse(
                CHECK,
                Indicator.of(fund).stream()
                        .flatMap(indicator -> figures(indicator, report, question))
                        .toList());
    }

    @Override
    public List<List<?>> rows(Locale language) {
        return FundRows.of(this, language);
    }

    private static Stream<IndicatorFigure> figures(Indicator indicator, FundReport report, FundQuestion question) {
        if (!indicator.rule().isHeld()) {
            return Stream.of(new IndicatorFigure(
                    indicator.code(), indicator.label(), indicator.rule().says(), null, null, null, null));
        }
        return Stream.concat(
                Stream.of(figure(indicator, null, report, question)),
                Stream.of(Sex.values()).map(sex -> figure(indicator, sex, report, question)));
    }

    private static IndicatorFigure figure(Indicator indicator, Sex sex, FundReport report, FundQuestion question) {
        return new IndicatorFigure(
                indicator.code(),
                indicator.label(),
                indicator.rule().says(),
                sex,
                report.count(indicator.rule(), Answer.YES, sex),
                report.count(indicator.rule(), Answer.NOT_STATED, sex),
                question.addressOfPeople(indicator, sex));
    }
}
