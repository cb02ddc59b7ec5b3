package se.jobbspar.gateway.console.matchlist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.demand.DemandTexts;
import se.jobbspar.gateway.console.demand.Demands;

/**
 * Screen 6: who for what?
 *
 * @param person whom a list of demands is for; null when demands are searched
 * @param found what the search gave; null when the list is for a person
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NewListPage(
        Frame frame, NewListForm form, Person person, Demands.Found found, List<Choice> types, List<Choice> regions)
        implements TemplateInstance {
    /** A participant by name or code. */
    public record Person(UUID id, String called) {}

    static NewListPage of(Frame frame, NewListForm form, Person person, Demands.Found found) {
        DemandTexts demands = frame.language().texts(DemandTexts.class);
        return new NewListPage(
                frame,
                form,
                person,
                found,
                Choice.of(demands::type, form.type(), "shortage-occupation", "vacancy"),
                Choice.regions(frame.language(), form.region()));
    }
}
