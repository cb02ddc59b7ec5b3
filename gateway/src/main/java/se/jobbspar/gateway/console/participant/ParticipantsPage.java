package se.jobbspar.gateway.console.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;

/**
 * My participants.
 *
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param regions areas a list can be made for
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ParticipantsPage(
        Frame frame,
        Filter filter,
        List<ParticipantRow> rows,
        long total,
        long page,
        long pages,
        String previous,
        String next,
        List<Choice> mappings,
        List<Choice> protections,
        List<Choice> sorts,
        List<Choice> regions)
        implements TemplateInstance {
    static ParticipantsPage of(Frame frame, Filter filter, Participants found) {
        ParticipantTexts t = frame.language().texts(ParticipantTexts.class);
        int pages = Math.max(1, Math.ceilDiv((int) found.total(), found.limit()));
        return new ParticipantsPage(
                frame,
                filter,
                found.items().stream()
                        .map(person -> ParticipantRow.of(person, t))
                        .toList(),
                found.total(),
                found.page(),
                pages,
                found.page() > 1 ? filter.address(found.page() - 1) : null,
                found.page() < pages ? filter.address(found.page() + 1) : null,
                Choice.of(t::mapping, filter.mapped(), "empty", "partly", "mapped"),
                Choice.of(t::protection, filter.protection(), "none", "protected", "unknown"),
                Choice.of(t::sort, filter.sort(), "code", "updated"),
                Choice.regions(frame.language(), null));
    }
}
