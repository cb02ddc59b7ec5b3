package se.jobbspar.gateway.console.participant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * My participants.
 *
 * @param called what the page is called
 * @param takenOver what came of taking people over just now, in words; null when nobody was
 * @param key tells this page's lists from those of other pages, so that a button that is pressed twice makes one
 * @param regions areas a list can be made for
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ParticipantsPage(
        Frame frame,
        String called,
        String takenOver,
        UUID key,
        Filter filter,
        List<ParticipantRow> rows,
        long total,
        Pages pages,
        List<Choice> mappings,
        List<Choice> protections,
        List<Choice> coaches,
        List<Choice> waitings,
        List<Choice> sorts,
        List<Choice> regions)
        implements TemplateInstance {
    static ParticipantsPage of(Frame frame, Filter filter, String takenOver, Participants found) {
        ParticipantTexts t = frame.language().texts(ParticipantTexts.class);
        return new ParticipantsPage(
                frame,
                t.titleFor(frame.hr()),
                takenOver,
                UUID.randomUUID(),
                filter,
                found.items().stream()
                        .map(person -> ParticipantRow.of(person, frame.language()))
                        .toList(),
                found.total(),
                Pages.of(found.page(), found.limit(), found.total(), filter::address),
                Choice.of(t::mapping, filter.mapped(), Filter.MAPPINGS),
                Choice.of(t::protection, filter.protection(), Filter.PROTECTIONS),
                Choice.of(t::whose, filter.coach(), Filter.COACHES),
                Choice.of(t::waitingFor, filter.waiting(), Filter.WAITINGS),
                Choice.of(t::sort, filter.sort(), Filter.SORTS),
                Choice.regions(frame.language(), null));
    }
}
