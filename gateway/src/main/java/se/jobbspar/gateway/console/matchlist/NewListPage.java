package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.demand.DemandKind;
import se.jobbspar.gateway.console.demand.DemandTexts;
import se.jobbspar.gateway.console.demand.Demands;
import se.jobbspar.gateway.console.participant.Pools;

/**
 * Asks who is to be matched for what.
 *
 * @param key tells this page's lists from those of other pages, so that a button that is pressed twice makes one
 * @param person whom a list of demands is for; null when demands are searched
 * @param found what the search gave; null when the list is for a person, or what to search for is unknown
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NewListPage(
        Frame frame,
        UUID key,
        NewListForm form,
        Person person,
        Demands.Found found,
        List<Choice> types,
        List<Choice> regions,
        List<Choice> pools)
        implements TemplateInstance {
    /** A participant by name or code, in the version that was read. */
    public record Person(UUID id, long version, String called) {}

    static NewListPage of(Frame frame, NewListForm form, Person person, Demands.Found found) {
        return new NewListPage(
                frame,
                UUID.randomUUID(),
                form,
                person,
                found,
                kinds(form, frame.language().texts(DemandTexts.class)),
                Choice.regions(frame.language(), form.region()),
                Pools.choices(frame, null));
    }

    private static List<Choice> kinds(NewListForm form, DemandTexts t) {
        DemandKind chosen = form.kind().orElse(null);
        return Stream.of(DemandKind.values())
                .map(kind -> new Choice(kind.wire(), t.one(kind), kind == chosen))
                .toList();
    }
}
