package se.jobbspar.gateway.console.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.participant.Participant;

/** Who was merged into a participant. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MergesPage(Frame frame, UUID id, long version, String called, List<Entry> merges, Pages pages)
        implements TemplateInstance {
    static MergesPage of(Frame frame, Participant person, Merges found) {
        return new MergesPage(
                frame,
                person.id(),
                person.version(),
                person.called(),
                found.items().stream()
                        .map(merge -> new Entry(
                                merge.id(), merge.name(), merge.code(), day(merge.mergedAt()), day(merge.undoUntil())))
                        .toList(),
                Pages.of(
                        found.page(),
                        found.limit(),
                        found.total(),
                        page -> "/console/participants/" + person.id() + "/merges?page=" + page));
    }

    private static String day(Instant time) {
        return Days.at(time).toString();
    }

    /** One merge that can be undone, with its days. */
    public record Entry(UUID id, String name, String code, String merged, String undoUntil) {}
}
