package se.jobbspar.gateway.console.fund;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;

/**
 * A fund's indicators of a programme.
 *
 * @param title with the fund's name
 * @param page its address without a month
 * @param months that it can be told by
 * @param asOf by which month it is told
 * @param note what to do before it is sent
 * @param columns what stands beside an indicator
 * @param monthly the address of what is sent month by month; null for a fund that takes nothing so
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FundPage(
        Frame frame,
        String title,
        String programme,
        String page,
        List<Choice> months,
        String asOf,
        String note,
        List<String> columns,
        List<Part> parts,
        String csv,
        String print,
        String monthly)
        implements TemplateInstance {
    /** Indicators that are read together. */
    public record Part(String code, String title, List<IndicatorRow> rows) {}

    static FundPage of(Frame frame, Asked asked, FundReport report, YearMonth now) {
        Language language = frame.language();
        FundTexts t = language.texts(FundTexts.class);
        return new FundPage(
                frame,
                t.title(asked.fund()),
                asked.programme().name(),
                asked.page(),
                asked.months(now, language),
                t.asOf(Asked.inWords(asked.month(), language)),
                report.note(),
                Stream.of(Stream.of("all"), IndicatorRow.SEXES.stream(), Stream.of("unknown"))
                        .flatMap(columns -> columns)
                        .map(t::column)
                        .toList(),
                parts(asked, report, language),
                asked.at("/csv"),
                asked.at("") + "&print",
                asked.fund().equals("esf-plus") ? asked.page() + "/months" : null);
    }

    /** Outputs are told of those who entered, results of those who left. */
    private static List<Part> parts(Asked asked, FundReport report, Language language) {
        Map<Boolean, List<IndicatorRow>> isResult = report.byCode().stream()
                .map(figures -> IndicatorRow.of(figures, asked, language))
                .collect(Collectors.partitioningBy(row -> row.code().matches("EECR.*|R\\..*")));
        FundTexts t = language.texts(FundTexts.class);
        return List.of(
                new Part("outputs", t.part("outputs"), isResult.get(false)),
                new Part("results", t.part("results"), isResult.get(true)));
    }
}
