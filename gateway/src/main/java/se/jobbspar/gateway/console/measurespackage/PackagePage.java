package se.jobbspar.gateway.console.measurespackage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.measurespackage.Packages.MeasuresPackage;
import se.jobbspar.gateway.console.outcome.Report;

/**
 * A package of measures followed up.
 *
 * @param programmes names by id
 * @param note how figures are told, and as of when
 * @param figures names of the columns
 * @param print its address for printing
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PackagePage(
        Frame frame,
        MeasuresPackage decided,
        Map<String, String> programmes,
        String note,
        List<String> figures,
        List<YearRow> years,
        List<GoalView> goals,
        String print,
        String done)
        implements TemplateInstance {
    static PackagePage of(
            Frame frame, MeasuresPackage decided, Map<String, String> programmes, FollowUp followUp, String done) {
        Language language = frame.language();
        return new PackagePage(
                frame,
                decided,
                programmes,
                language.texts(PackageTexts.class).asOf(followUp.at().toString(), followUp.note()),
                followUp.years().stream().limit(1).flatMap(PackagePage::labels).toList(),
                followUp.years().stream()
                        .map(year -> YearRow.of(year, language))
                        .toList(),
                IntStream.range(0, followUp.goals().size())
                        .mapToObj(place -> GoalView.of(place, followUp.goals().get(place), language))
                        .toList(),
                PackagesResource.ADDRESS + "/" + decided.id() + "?print",
                done);
    }

    private static Stream<String> labels(FollowUp.Year year) {
        return YearRow.FIGURES.stream().map(year::figure).map(Report.Figure::label);
    }
}
