package se.jobbspar.gateway.console.method;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Pages;

/**
 * Methods beside each other, each with what it led to apart and together.
 *
 * @param own whether of the visitor's municipality alone
 * @param note how numbers are told, and as of when
 * @param warning what the comparison cannot show
 * @param figures names of what they are compared by
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ComparisonOfMethodsPage(
        Frame frame, boolean own, String note, String warning, List<String> figures, List<Row> methods, Pages pages)
        implements TemplateInstance {
    private static final String ADDRESS = MethodsResource.ADDRESS + "/comparison";

    /** @param rank or why there is none */
    public record Row(UUID id, String name, String rank, List<MethodLine> lines) {}

    static ComparisonOfMethodsPage of(Frame frame, Comparison found, boolean own) {
        Language language = frame.language();
        MethodTexts t = language.texts(MethodTexts.class);
        Comparison.Page page = found.methods();
        return new ComparisonOfMethodsPage(
                frame,
                own,
                t.asOf(found.at().toString(), found.note()),
                found.warning(),
                page.items().stream()
                        .flatMap(method -> method.outcomes().stream())
                        .limit(1)
                        .flatMap(outcomes -> outcomes.figures().stream())
                        .map(Comparison.Figure::label)
                        .toList(),
                page.items().stream().map(method -> row(method, language)).toList(),
                Pages.of(
                        page.page(),
                        page.limit(),
                        page.total(),
                        at -> ADDRESS + (own ? "?where=own&page=" : "?page=") + at));
    }

    private static Row row(Comparison.OfMethod method, Language language) {
        MethodTexts t = language.texts(MethodTexts.class);
        return new Row(
                method.method(),
                method.name(),
                method.rank() == null ? t.unranked() : t.rank(method.rank()),
                method.outcomes().stream()
                        .map(outcomes -> MethodLine.of(outcomes, language))
                        .toList());
    }
}
