package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;

/**
 * Says why one hit stands above another.
 *
 * @param pair which two are chosen, to choose others
 * @param compared null until two are chosen
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ComparisonPage(Frame frame, MatchList list, PairChoice pair, Comparison compared)
        implements TemplateInstance {
    /** @param names of the people whom the coach may know by name */
    static ComparisonPage of(
            Frame frame, MatchList list, Optional<MatchItem> one, Optional<MatchItem> other, Map<UUID, String> names) {
        return new ComparisonPage(
                frame,
                list,
                PairChoice.of(list, one, other, names),
                one.flatMap(first -> other.map(second -> Comparison.of(first, second, names, frame.language())))
                        .orElse(null));
    }
}
