package se.jobbspar.gateway.console.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * People who may be registered twice.
 *
 * @param kept who was just kept of two; null = nobody
 * @param apart who was just told apart from {@code from}; null = nobody
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DuplicatesPage(
        Frame frame, List<SideBySide> pairs, long total, Pages pages, UUID kept, UUID apart, UUID from)
        implements TemplateInstance {
    static DuplicatesPage of(Frame frame, Pairs found, UUID kept, UUID apart, UUID from, ConceptLabels labels) {
        return new DuplicatesPage(
                frame,
                found.items().stream()
                        .map(pair -> SideBySide.of(pair, labels, frame.language()))
                        .toList(),
                found.total(),
                Pages.of(
                        found.page(),
                        found.limit(),
                        found.total(),
                        page -> DuplicatesResource.ADDRESS + "?page=" + page),
                kept,
                from == null ? null : apart,
                from);
    }
}
